package org.cartulary.bootstrap.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cartulary.ports.renewal.RenewalProgress;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.junit.jupiter.api.Test;

class ToldRenewalsTest {
    private final List<String> lines = new ArrayList<>();
    private final ToldRenewals told = new ToldRenewals(Duration.ofSeconds(2), lines::add);

    @Test
    void tellsOfEveryFateWhatIsLeftAndHowFastItGoes() {
        told.accept(new RenewalProgress(
                9000,
                4005,
                Map.of(Fate.RENEWED, 3900L, Fate.UNPAID, 60L, Fate.PENDING, 3L, Fate.LAPSED, 2L, Fate.SET_ASIDE, 1L),
                Duration.ofMillis(2500)));
        assertThat(lines)
                .containsExactly("3,966 done: 3,900 renewed, 60 unpaid, 3 pending, 2 lapsed, 1 set aside;"
                        + " 4,995 left, 1,586 a second");
    }

    @Test
    void tellsNothingBeforeItsPauseIsOver() {
        at(0);
        at(1999);
        assertThat(lines).isEmpty();
        at(2000);
        at(3999);
        assertThat(lines).hasSize(1);
        at(4000);
        assertThat(lines).hasSize(2);
    }

    private void at(long millis) {
        told.accept(new RenewalProgress(10, 0, Map.of(), Duration.ofMillis(millis)));
    }
}
