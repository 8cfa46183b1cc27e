package org.cartulary.bootstrap.simulating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cartulary.bootstrap.simulating.report.Figure;
import org.cartulary.bootstrap.simulating.report.SimulationReport;
import org.cartulary.domain.Refused;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.subscription.DunningSchedule;
import org.cartulary.domain.subscription.Ends;
import org.cartulary.domain.subscription.Renewals;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.Timing;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final Declines ALL = new Declines(100, 1);

    private final SmallShop shop = new SmallShop();

    @Test
    void renewsEverySubscriptionOnItsDays() {
        shop.running(LocalDate.of(2026, 3, 15), 12);
        shop.running(LocalDate.of(2026, 12, 31), 1);
        SimulationReport report = shop.simulation().run(new SimulationPlan(FIRST, 4));
        assertThat(counts(report, Figure.RENEWALS)).containsExactly(1L, 1L, 2L, 1L);
        assertThat(report.total().count(Figure.FAILED_PAYMENTS)).isZero();
        assertThat(report.start()).isEqualTo(report.end());
        assertThat(report.end().monthly()).containsExactly(Map.entry(CurrencyUnit.EUR, Money.parse("EUR 10.83")));
    }

    @Test
    void countsADayToTheMonthInWhichItIs() {
        shop.running(LocalDate.of(2026, 2, 15), 12);
        Simulation simulation = shop.simulation();
        assertThat(counts(simulation.run(new SimulationPlan(LocalDate.of(2027, 1, 15), 2)), Figure.RENEWALS))
                .containsExactly(0L, 1L);
        assertThat(counts(simulation.run(new SimulationPlan(LocalDate.of(2027, 1, 16), 2)), Figure.RENEWALS))
                .containsExactly(1L, 0L);
    }

    @Test
    void invoicesWhatItRenewsAndCountsTheMailAboutIt() {
        shop.running(LocalDate.of(2026, 1, 10), 12);
        SimulationReport report = shop.simulation().run(new SimulationPlan(FIRST, 1));
        assertThat(report.total().invoices(CurrencyUnit.EUR).invoices()).isEqualTo(1);
        assertThat(report.total().invoices(CurrencyUnit.EUR).gross()).isEqualTo(Money.parse("EUR 10.00"));
        assertThat(report.total().mails())
                .containsOnly(
                        Map.entry(MailTemplate.ORDER_CONFIRMATION, 1L), Map.entry(MailTemplate.RENEWAL_NOTICE, 1L));
    }

    @Test
    void beginsDunningWhereAPaymentIsDeclined() {
        shop.running(LocalDate.of(2026, 12, 1), 1);
        SimulationReport report = shop.simulation().run(new SimulationPlan(FIRST, 2).with(ALL));
        assertThat(counts(report, Figure.FAILED_PAYMENTS)).containsExactly(6L, 0L);
        assertThat(counts(report, Figure.SUSPENSIONS)).containsExactly(1L, 0L);
        assertThat(counts(report, Figure.TERMINATIONS)).containsExactly(1L, 0L);
        assertThat(report.total().failures()).containsExactly(Map.entry("declined", 6L));
        assertThat(report.total().mails()).containsOnlyKeys(MailTemplate.PAYMENT_NOTICE);
        assertThat(report.total().count(Figure.ORDERS)).isZero();
        assertThat(report.end().running()).isZero();
    }

    @Test
    void tellsWhatAPriceBookIsWorth() {
        shop.running(LocalDate.of(2026, 12, 10), 1);
        SimulationPlan plan = new SimulationPlan(FIRST, 4);
        SimulationReport asItIs = shop.simulation().run(plan);
        shop.dearer("EUR 12.00", LocalDate.of(2027, 3, 1));

        SimulationReport dearer = shop.simulation().run(plan);

        assertThat(dearer.minus(asItIs).total().invoices(CurrencyUnit.EUR).net())
                .as("of March and April")
                .isEqualTo(Money.parse("EUR 4.00"));
    }

    @Test
    void followsTheDunningThatItIsGiven() {
        shop.running(LocalDate.of(2026, 12, 1), 1);
        SimulationPlan plan = new SimulationPlan(FIRST, 1).with(ALL);
        SimulationReport strict = shop.simulation().run(plan.with(new DunningSchedule(List.of(2, 5), 2)));
        assertThat(strict.minus(shop.simulation().run(plan)).total().counts())
                .containsExactly(Map.entry(Figure.FAILED_PAYMENTS, -3L));
    }

    @Test
    void chargesOnlyWhomTheClientsPermissionLetsIt() {
        shop.running(shop.client(Grant.NOTHING), LocalDate.of(2026, 1, 10), 12);
        SimulationReport report = shop.simulation().run(new SimulationPlan(FIRST, 1));
        assertThat(report.total().failures().keySet()).containsExactly("permission.not-granted");
        assertThat(report.total().invoices()).isEmpty();
    }

    @Test
    void endsWhatWasCancelled() {
        Subscription running = shop.running(LocalDate.of(2026, 2, 10), 12);
        shop.stores
                .subscriptions()
                .save(new Ends(running).cancelled(Timing.PERIOD_END, FIRST).next());
        SimulationReport report = shop.simulation().run(new SimulationPlan(FIRST, 3));
        assertThat(counts(report, Figure.CANCELLATIONS)).containsExactly(0L, 1L, 0L);
        assertThat(report.total().count(Figure.RENEWALS)).isZero();
    }

    @Test
    void beginsAnewWhatIsBeingPaidInTheSource() {
        Subscription running = shop.running(LocalDate.of(2026, 2, 10), 12);
        Renewals renewals = new Renewals(running);
        shop.stores.subscriptions().save(renewals.heldBy(shop.samples.id(CartId::new), renewals.nextPeriod()));
        SimulationReport report = shop.simulation().run(new SimulationPlan(FIRST, 2));
        assertThat(counts(report, Figure.RENEWALS)).containsExactly(0L, 1L);
    }

    @Test
    void countsWhatAPersonHasToSee() {
        shop.running(shop.client(SmallShop.RENEWALS), LocalDate.of(2026, 1, 30), 12, "no-longer-sold");
        SimulationReport report = shop.simulation().run(new SimulationPlan(FIRST, 1));
        assertThat(report.total().count(Figure.SET_ASIDE)).isEqualTo(2);
        assertThat(report.total().count(Figure.FAILED_PAYMENTS)).isZero();
    }

    @Test
    void refusesPlansThatNobodyCanPlay() {
        assertThatThrownBy(() -> new SimulationPlan(FIRST, 0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new SimulationPlan(FIRST, 121)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new SimulationPlan(LocalDate.of(1999, 12, 31), 1))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Declines(101, 1)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Simulation.ofMadeUp(0, 1, FIRST)).isInstanceOf(Refused.class);
    }

    private static List<Long> counts(SimulationReport report, Figure figure) {
        return report.months().stream()
                .map(month -> month.figures().count(figure))
                .toList();
    }
}
