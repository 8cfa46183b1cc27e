package org.cartulary.usecases.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.order.OrderId;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.Outage;
import org.cartulary.usecases.fault.FailingStores;
import org.cartulary.usecases.fault.SideBySide;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

/** However many nodes there are, and wherever one breaks off: each order is on exactly one invoice. */
class ConsolidateInvoicesRaceTest {

    @Test
    void issuesAMonthOnceWhenTwoNodesDoItAtTheSameTime() {
        World world = new World();
        MonthlyShop shop = MonthlyShop.in(world);
        Order order = shop.buys();
        shop.at("2026-12-01T00:00");
        SideBySide cluster = new SideBySide(world.stores());
        MonthlyShop other = shop.on(world.node(cluster.stores()));
        cluster.beforeNextCommit(shop::consolidates);

        assertThat(other.consolidates()).isZero();

        assertThat(shop.issued()).extracting(Invoice::id).containsExactly(order.invoice());
        assertThat(shop.issued()).extracting(MonthlyShop::ordersOf).containsExactly(List.of(order.id()));
        world.deliver();
        assertThat(world.postbox().to(shop.shop.email(), MailTemplate.MONTHLY_INVOICE))
                .hasSize(1);
    }

    @Test
    void leavesAnOrderThatIsBookedMeanwhileToTheNextMonth() {
        World world = new World();
        MonthlyShop shop = MonthlyShop.in(world);
        Order first = shop.buys();
        SideBySide cluster = new SideBySide(world.stores());
        MonthlyShop other = shop.on(world.node(cluster.stores()));
        shop.at("2026-11-30T23:59:59");
        // Each purchase commits twice; the order joins its draft in the second.
        cluster.beforeNextCommit(() -> cluster.beforeNextCommit(() -> {
            shop.at("2026-12-01T00:00");
            shop.consolidates();
        }));
        Order late = other.buys();

        assertThat(late.invoice()).isNotEqualTo(first.invoice());
        shop.at("2027-01-01T00:00").consolidates();
        assertThat(invoiced(shop)).containsExactlyInAnyOrder(first.id(), late.id());
    }

    @Test
    void takesInAnOrderThatJoinsWhileItIsAboutToBeIssued() {
        World world = new World();
        MonthlyShop shop = MonthlyShop.in(world);
        Order first = shop.buys();
        SideBySide cluster = new SideBySide(world.stores());
        MonthlyShop other = shop.on(world.node(cluster.stores()));
        shop.at("2026-12-01T00:00");
        Order[] late = new Order[1];
        cluster.beforeNextCommit(() -> {
            shop.at("2026-11-30T23:59:59");
            late[0] = shop.buys();
            shop.at("2026-12-01T00:00");
        });

        assertThat(other.consolidates()).isEqualTo(1);

        assertThat(late[0].invoice()).isEqualTo(first.invoice());
        assertThat(invoiced(shop)).containsExactlyInAnyOrder(first.id(), late[0].id());
    }

    @Test
    void isMadeGoodByTheNextRunWhereverAWriteFails() {
        assertThat(breakOffEverywhere(FailingStores::failAtWrite)).isGreaterThan(4);
    }

    @Test
    void isMadeGoodByTheNextRunWhenTheAnswerOfItsCommitIsLost() {
        assertThat(breakOffEverywhere(FailingStores::loseAnswerOfCommit)).isEqualTo(1);
    }

    private static int breakOffEverywhere(Failure failure) {
        int places = 0;
        while (breakOff(failure, places + 1)) {
            places++;
        }
        return places;
    }

    private static boolean breakOff(Failure failure, int place) {
        FailingStores failing = new FailingStores(new InMemoryStore());
        World world = new World(failing.stores());
        MonthlyShop shop = MonthlyShop.in(world);
        Order one = shop.buys();
        Order other = shop.buys();
        shop.at("2026-12-01T00:00");
        failure.at(failing, place);
        try {
            shop.consolidates();
        } catch (Outage outage) {
            // what a process that dies here leaves behind is what the stores have now
        }
        boolean broke = failing.failed();
        failure.at(failing, Integer.MAX_VALUE);
        shop.consolidates();
        assertThat(shop.issued()).hasSize(1);
        assertThat(invoiced(shop)).containsExactlyInAnyOrder(one.id(), other.id());
        world.deliver();
        assertThat(world.postbox().to(shop.shop.email(), MailTemplate.MONTHLY_INVOICE))
                .hasSize(1);
        return broke;
    }

    private static Stream<OrderId> invoiced(MonthlyShop shop) {
        return shop.issued().stream().flatMap(invoice -> MonthlyShop.ordersOf(invoice).stream());
    }

    private interface Failure {
        void at(FailingStores stores, int n);
    }
}
