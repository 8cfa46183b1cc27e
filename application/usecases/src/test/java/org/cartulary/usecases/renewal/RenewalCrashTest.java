package org.cartulary.usecases.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.SEATS;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.Outage;
import org.cartulary.usecases.fault.FailingStores;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

/** Wherever a run breaks off, the next one takes it up: a period is charged, booked and invoiced once. */
class RenewalCrashTest {

    private final FailingStores failing = new FailingStores(new InMemoryStore());
    private final World world = new World(failing.stores());
    private final RenewingShop paris = new RenewingShop(world);
    private final SubscriptionId seats = paris.bought(SEATS).get(0);

    @Test
    void atAnyWriteIsMadeGoodByTheNextRun() {
        assertThat(breakOffEverywhere(failing::failAtWrite)).isGreaterThan(10);
    }

    @Test
    void atAnyCommitIsMadeGoodByTheNextRun() {
        assertThat(breakOffEverywhere(failing::loseAnswerOfCommit))
                .as("the claim, one before the gateway, one after it")
                .isEqualTo(3);
    }

    /** One period per place where it can break off; answers how many places there were. */
    private int breakOffEverywhere(Consumer<Integer> failure) {
        paris.permitsRenewals();
        int places = 0;
        boolean broke = true;
        while (broke) {
            places++;
            LocalDate due = paris.read(seats).paidThrough();
            paris.on(due);
            failure.accept(places);
            try {
                paris.renews();
            } catch (Outage outage) {
                // what a process that dies here leaves behind is what the stores have now
            }
            broke = failing.failed();
            failure.accept(Integer.MAX_VALUE);
            world.passes(Duration.ofMinutes(1));
            world.does().resolvePayments().handle();
            paris.renews();
            paris.on(due.plusDays(1)).renews();
            assertRenewedOnce(due, places);
        }
        return places - 1;
    }

    private void assertRenewedOnce(LocalDate due, int times) {
        Subscription renewed = paris.read(seats);
        assertThat(renewed.currentPeriod().start()).as("period %s", times).isEqualTo(due);
        assertThat(renewed.dues().paying()).isNull();
        assertThat(world.gateway().ledger()).as("charges").hasSize(times + 1);
        assertThat(paris.orders()).extracting(Order::id).doesNotHaveDuplicates().hasSize(times + 1);
        assertThat(paris.invoices())
                .extracting(invoice -> invoice.number().number())
                .startsWith((long) times + 1)
                .hasSize(times + 1);
        assertThat(world.stores().subscriptions().periods(paris.shop.reseller(), seats))
                .hasSize(times);
    }
}
