package org.cartulary.usecases.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.SEATS;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.subscription.RenewalClaim;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.renewal.RenewalProgress;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.usecases.fault.SideBySide;
import org.cartulary.usecases.fault.Threads;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nodes that run at once share what is due: each period is paid once, and what a dead one had claimed is done by another. */
class RenewalsOnTwoNodesTest {

    private static final int CLIENTS = 12;
    private static final LocalDate DUE = LocalDate.parse("2026-04-30");
    private static final UUID DEAD = new UUID(0, 7);

    private final World world = new World(new SideBySide(new InMemoryStore()).stores(), new RenewalPace(2, 2, 1, 1));
    private final RenewingShop paris = new RenewingShop(world);
    private final List<SubscriptionId> due = IntStream.range(0, CLIENTS)
            .mapToObj(i -> paris.bought(paris.shop.client("Client" + i), SEATS))
            .toList();

    @BeforeEach
    void itIsDue() {
        paris.on(DUE);
    }

    @Test
    void bothRenewSomeAndTogetherAllOnce() {
        CyclicBarrier bothHaveDoneSome = new CyclicBarrier(2);

        List<RenewalReport> reports = Threads.together(
                2, node -> world.does().renewSubscriptions().handle(null, pausingAfterTheFirst(bothHaveDoneSome)));

        assertThat(reports)
                .allSatisfy(each -> assertThat(each.count(Fate.RENEWED)).isPositive());
        assertThat(RenewalReport.of(reports).results())
                .allMatch(result -> result.fate() == Fate.RENEWED)
                .extracting(RenewalReport.Result::subscription)
                .containsExactlyInAnyOrderElementsOf(due);
        assertThat(world.gateway().calls()).as("of purchases and renewals").isEqualTo(2 * CLIENTS);
        assertThat(paris.invoices()).hasSize(2 * CLIENTS);
        assertThat(claimsLeft()).isEmpty();
    }

    @Test
    void whatAnotherHasClaimedIsLeftToIt() {
        ClientId others = clientOf(due.get(0));
        claim(others);

        RenewalReport report = paris.renews();

        assertThat(report.results())
                .extracting(RenewalReport.Result::subscription)
                .containsExactlyInAnyOrderElementsOf(due.subList(1, CLIENTS));
        assertThat(claimsLeft()).extracting(RenewalClaim::holder).containsExactly(DEAD);
    }

    @Test
    void whatADeadOneHadClaimedIsTakenUpWhenItsLeaseIsOver() {
        ClientId others = clientOf(due.get(0));
        claim(others);
        paris.renews();

        world.passes(Duration.ofMinutes(5));

        assertThat(paris.fate()).isEqualTo(Fate.RENEWED);
        assertThat(paidThrough(due.get(0))).isEqualTo(LocalDate.parse("2026-05-31"));
        assertThat(claimsLeft()).isEmpty();
    }

    private static Consumer<RenewalProgress> pausingAfterTheFirst(CyclicBarrier barrier) {
        boolean[] paused = {false};
        return progress -> {
            if (progress.done() > 0 && !paused[0]) {
                paused[0] = true;
                try {
                    barrier.await();
                } catch (InterruptedException | BrokenBarrierException never) {
                    throw new AssertionError(never);
                }
            }
        };
    }

    private void claim(ClientId client) {
        world.stores()
                .renewalClaims()
                .addAll(List.of(new RenewalClaim(
                        paris.shop.reseller(),
                        client,
                        DEAD,
                        world.clock().instant().plus(Duration.ofMinutes(5)))));
    }

    private ClientId clientOf(SubscriptionId id) {
        return read(id).client();
    }

    private LocalDate paidThrough(SubscriptionId id) {
        return read(id).paidThrough();
    }

    private Subscription read(SubscriptionId id) {
        return world.stores().subscriptions().find(paris.shop.reseller(), id).orElseThrow();
    }

    private List<RenewalClaim> claimsLeft() {
        return world.stores()
                .renewalClaims()
                .findAll(paris.shop.reseller(), due.stream().map(this::clientOf).toList());
    }
}
