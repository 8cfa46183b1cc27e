package org.cartulary.bootstrap.simulating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.cartulary.bootstrap.checking.EveryPage;
import org.cartulary.bootstrap.simulating.report.Figure;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.subscription.SubscriptionFilter;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What a simulation starts from. */
class SourceTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    private final SmallShop shop = new SmallShop();

    @Test
    void isReadAndNotWritten() {
        shop.running(LocalDate.of(2026, 1, 10), 12);
        shop.running(LocalDate.of(2026, 12, 10), 1);
        List<Subscription> before = subscriptions();
        ReadOnly guard = new ReadOnly();
        Simulation simulation = Simulation.of(guard.of(shop.stores), shop.samples.reseller());
        assertThat(simulation.run(new SimulationPlan(FIRST, 12)).total().count(Figure.RENEWALS))
                .isEqualTo(13);
        assertThat(subscriptions()).isEqualTo(before);
        assertThat(guard.used()).contains("subscriptions.page").doesNotContain("apiKeys.find", "mails.page");
    }

    @Test
    void isReadAnewByEachRun() {
        Simulation simulation = shop.simulation();
        SimulationPlan plan = new SimulationPlan(FIRST, 1);
        assertThat(simulation.run(plan).start().running()).isZero();
        shop.running(LocalDate.of(2026, 12, 10), 1);
        assertThat(simulation.run(plan).start().running()).isEqualTo(1);
        assertThat(simulation.run(plan)).isEqualTo(simulation.run(plan));
    }

    @Test
    void givesOneResellerAndNoOther() {
        SmallShop other = new SmallShop();
        other.running(LocalDate.of(2026, 12, 10), 1);
        shop.stores.resellers().save(other.samples.resellers().plain());
        shop.stores
                .subscriptions()
                .addAll(List.copyOf(other.stores
                        .subscriptions()
                        .page(other.samples.reseller(), SubscriptionFilter.ALL, PageRequest.FIRST)
                        .items()));
        assertThat(shop.simulation().run(new SimulationPlan(FIRST, 1)).start().running())
                .isZero();
    }

    @Test
    void isUnknownWhereThereIsNoSuchReseller() {
        Simulation nobody = Simulation.of(shop.stores, Samples.ofNewReseller().reseller());
        assertThatThrownBy(() -> nobody.run(new SimulationPlan(FIRST, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no reseller_");
    }

    private List<Subscription> subscriptions() {
        EveryPage<Subscription> all = new EveryPage<>(
                page -> shop.stores.subscriptions().page(shop.samples.reseller(), SubscriptionFilter.ALL, page));
        return StreamSupport.stream(all.spliterator(), false).toList();
    }
}
