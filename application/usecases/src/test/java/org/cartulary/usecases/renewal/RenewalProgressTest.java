package org.cartulary.usecases.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.SEATS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.renewal.RenewalProgress;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.usecases.story.ScriptedGateway;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

/** A run tells how far it has come, batch by batch. */
class RenewalProgressTest {

    private final World world = new World(new InMemoryStore(), new RenewalPace(4, 2, 1, 1));
    private final RenewingShop paris = new RenewingShop(world);
    private final List<RenewalProgress> told = new ArrayList<>();

    @Test
    void aRunTellsWhatItDidAndWhatIsLeft() {
        for (int i = 0; i < 5; i++) {
            paris.bought(paris.shop.client("Client" + i), SEATS);
        }
        paris.on("2026-04-30");
        world.gateway().next(ScriptedGateway.Fate.CHARGED, ScriptedGateway.Fate.DECLINED);

        world.does().renewSubscriptions().handle(null, progress -> {
            told.add(progress);
            world.passes(Duration.ofSeconds(1));
        });

        assertThat(told).extracting(RenewalProgress::due).containsOnly(5L);
        assertThat(told).extracting(RenewalProgress::done).containsExactly(0L, 2L, 4L, 5L);
        assertThat(told).extracting(RenewalProgress::left).containsExactly(5L, 3L, 1L, 0L);
        assertThat(told).extracting(progress -> progress.count(Fate.RENEWED)).containsExactly(0L, 1L, 3L, 4L);
        assertThat(told).extracting(progress -> progress.count(Fate.UNPAID)).containsExactly(0L, 1L, 1L, 1L);
        assertThat(told).extracting(RenewalProgress::perSecond).containsExactly(0L, 2L, 2L, 1L);
    }

    @Test
    void aRunWithNothingDueTellsThat() {
        world.does().renewSubscriptions().handle(null, told::add);
        assertThat(told).containsExactly(RenewalProgress.begun(0));
    }
}
