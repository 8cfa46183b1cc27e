package org.cartulary.usecases.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.SEATS;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.Outage;
import org.cartulary.usecases.fault.FailingStores;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a run breaks off, the next ones take it up, of a batch as of one: a period is charged, booked and invoiced once. */
class RenewalCrashTest {

    private final FailingStores failing = new FailingStores(new InMemoryStore());
    private final World world = new World(failing.stores());
    private final RenewingShop paris = new RenewingShop(world);

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void atAnyWriteIsMadeGoodByTheNextRuns(int clients) {
        assertThat(breakOffEverywhere(clients, failing::failAtWrite))
                .as("a batch writes as often as one")
                .isBetween(15, 22);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void atAnyCommitIsMadeGoodByTheNextRuns(int clients) {
        assertThat(breakOffEverywhere(clients, failing::loseAnswerOfCommit))
                .as("the claim, one before the gateway, one after it")
                .isEqualTo(3);
    }

    /** One period per place where it can break off; answers how many places there were. */
    private int breakOffEverywhere(int clients, Consumer<Integer> failure) {
        List<SubscriptionId> all = IntStream.range(0, clients)
                .mapToObj(i -> paris.bought(paris.shop.client("Client" + i), SEATS))
                .toList();
        int places = 0;
        boolean broke = true;
        while (broke) {
            places++;
            LocalDate due = read(all.get(0)).paidThrough();
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
            assertRenewedOnce(all, due, places);
        }
        return places - 1;
    }

    private void assertRenewedOnce(List<SubscriptionId> all, LocalDate due, int times) {
        for (SubscriptionId each : all) {
            assertThat(read(each).currentPeriod().start())
                    .as("period %s", times)
                    .isEqualTo(due);
            assertThat(read(each).dues().paying()).isNull();
            assertThat(read(each).dues().dunning()).isNull();
            assertThat(world.stores().subscriptions().periods(paris.shop.reseller(), each))
                    .hasSize(times);
        }
        int paid = all.size() * (times + 1);
        assertThat(world.gateway().ledger()).as("charges").hasSize(paid);
        assertThat(paris.orders()).extracting(Order::id).doesNotHaveDuplicates().hasSize(paid);
        assertThat(paris.invoices())
                .extracting(invoice -> invoice.number().number())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, paid).boxed().toList());
    }

    private Subscription read(SubscriptionId id) {
        return world.stores().subscriptions().find(paris.shop.reseller(), id).orElseThrow();
    }
}
