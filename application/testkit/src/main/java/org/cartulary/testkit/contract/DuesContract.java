package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.proration.CreditUse;
import org.cartulary.domain.subscription.Changes;
import org.cartulary.domain.subscription.Dues;
import org.cartulary.domain.subscription.NoticeDays;
import org.cartulary.domain.subscription.PeriodChanges;
import org.cartulary.domain.subscription.RenewedPeriod;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionState;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.testkit.fixture.Moments;
import org.cartulary.testkit.fixture.OtherSubscriptions;
import org.cartulary.testkit.fixture.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link Subscriptions} store promises to renewals: who is due is found, and no period is renewed twice. */
public interface DuesContract extends StoreUnderTest {

    @Test
    default void findsThoseThatAreDueByADaySoonestFirst() {
        Samples samples = Samples.ofNewReseller();
        Subscription later = dueOn(samples, Moments.DAY.plusDays(1));
        Subscription today = dueOn(samples, Moments.DAY);
        Subscription before = dueOn(samples, Moments.DAY.minusDays(40));
        Subscription held = held(samples);
        Subscription ended = samples.orders().addOn(SubscriptionState.CANCELLED);
        Subscription others = dueOn(Samples.ofNewReseller(), Moments.DAY);
        write(() -> Stream.of(later, today, before, held, ended, others)
                .forEach(subscription -> stores().subscriptions().addAll(List.of(subscription))));
        assertThat(stores().subscriptions().due(samples.reseller(), Moments.DAY, null, 10))
                .containsExactly(before, today);
        assertThat(stores().subscriptions().countDue(samples.reseller(), Moments.DAY))
                .isEqualTo(2);
        assertThat(stores().subscriptions().due(samples.reseller(), Moments.DAY, null, 1))
                .containsExactly(before);
    }

    @Test
    default void findsThoseThatAreDueFromWhereItStopped() {
        Samples samples = Samples.ofNewReseller();
        List<Subscription> all = Stream.of(-40, 0, 0, -1, 0, -40, 1)
                .map(days -> dueOn(samples, Moments.DAY.plusDays(days)))
                .toList();
        write(() -> stores().subscriptions().addAll(all));
        List<Subscription> found = new ArrayList<>();
        for (List<Subscription> next = due(samples, null); !next.isEmpty(); next = due(samples, found)) {
            found.addAll(next);
        }
        assertThat(found)
                .isEqualTo(stores().subscriptions().due(samples.reseller(), Moments.DAY, null, 10))
                .hasSize(6);
    }

    private List<Subscription> due(Samples samples, @Nullable List<Subscription> before) {
        Subscription last = before == null ? null : before.get(before.size() - 1);
        return stores().subscriptions().due(samples.reseller(), Moments.DAY, last, 2);
    }

    @Test
    default void keepsEachRenewedPeriodOnce() {
        Samples samples = Samples.ofNewReseller();
        Subscription subscription = samples.orders().subscription();
        RenewedPeriod second = period(subscription, Moments.DAY.plusMonths(1));
        RenewedPeriod first = period(subscription, Moments.DAY);
        RenewedPeriod another = period(samples.orders().subscription(), Moments.DAY);
        write(() -> stores().subscriptions().addPeriods(List.of(second, another)));
        write(() -> stores().subscriptions().addPeriods(List.of(first)));
        assertThat(stores().subscriptions().periods(samples.reseller(), subscription.id()))
                .containsExactly(first, second);
        assertThat(Thrown.by(
                        stores(),
                        () -> stores().subscriptions().addPeriods(List.of(period(subscription, Moments.DAY)))))
                .isInstanceOf(ConcurrentChange.class);
    }

    private static RenewedPeriod period(Subscription of, LocalDate start) {
        OrderId order = Samples.ofNewReseller().orders().plain().id();
        return new RenewedPeriod(of.reseller(), of.id(), new BillingPeriod(start, start.plusMonths(1)), order);
    }

    /** Due on its own day, which is behind one on which it was left alone until this day. */
    @Test
    default void findsWhomToTellAheadUpToADayByDay() {
        Samples samples = Samples.ofNewReseller();
        Subscription byHand = first(samples, Dues.NONE.renewing(true));
        Subscription later = first(samples, Dues.NONE);
        Subscription told =
                first(samples, new Dues(null, null, null, null, null, null, true, byHand.paidThrough(), null, null));
        write(() -> stores().subscriptions().addAll(List.of(byHand, later, told)));
        LocalDate due = byHand.paidThrough();
        assertThat(stores().subscriptions().toNotice(samples.reseller(), due.minusDays(31), NoticeDays.DEFAULT, 10))
                .isEmpty();
        assertThat(stores().subscriptions().toNotice(samples.reseller(), due.minusDays(30), NoticeDays.DEFAULT, 10))
                .containsExactly(later);
        assertThat(stores().subscriptions().toNotice(samples.reseller(), due.minusDays(7), NoticeDays.DEFAULT, 10))
                .containsExactly(byHand, later);
        assertThat(stores().subscriptions()
                        .toNotice(samples.reseller(), due.minusDays(20), new NoticeDays(10, 20, 7), 10))
                .containsExactly(byHand);
    }

    @Test
    default void findsWhoseTrialIsToBeToldAhead() {
        Samples samples = Samples.ofNewReseller();
        Subscription tried = samples.orders().tried(Moments.DAY);
        write(() -> stores().subscriptions().addAll(List.of(tried)));
        NoticeDays days = new NoticeDays(30, 30, 3);

        assertThat(stores().subscriptions()
                        .toNotice(samples.reseller(), tried.anchor().minusDays(4), days, 10))
                .isEmpty();
        assertThat(stores().subscriptions()
                        .toNotice(samples.reseller(), tried.anchor().minusDays(3), days, 10))
                .containsExactly(tried);
        assertThat(stores().subscriptions()
                        .due(samples.reseller(), tried.anchor().minusDays(1), null, 10))
                .isEmpty();
        assertThat(stores().subscriptions().due(samples.reseller(), tried.anchor(), null, 10))
                .containsExactly(tried);
    }

    @Test
    default void findsThoseThatChangeByADaySoonestFirst() {
        Samples samples = Samples.ofNewReseller();
        Subscription later = changingOn(samples, Moments.DAY.plusDays(1));
        Subscription today = changingOn(samples, Moments.DAY);
        Subscription before = changingOn(samples, Moments.DAY.minusDays(3));
        Subscription never = first(samples, Dues.NONE);
        Subscription others = changingOn(Samples.ofNewReseller(), Moments.DAY);
        write(() -> stores().subscriptions().addAll(List.of(later, today, before, never, others)));
        assertThat(stores().subscriptions().toChange(samples.reseller(), Moments.DAY, 10))
                .containsExactly(before, today);
        assertThat(stores().subscriptions().toChange(samples.reseller(), Moments.DAY, 1))
                .containsExactly(before);
        write(() -> stores().subscriptions().save(new Changes(today).come().next()));
        assertThat(stores().subscriptions().toChange(samples.reseller(), Moments.DAY, 10))
                .containsExactly(before);
    }

    @Test
    default void findsThoseWhoseCreditIsToBeGiven() {
        Samples samples = Samples.ofNewReseller();
        Subscription waits = first(samples, credited(samples, null));
        Subscription given = first(samples, credited(samples, CreditUse.REFUND));
        LocalDate since = given.currentPeriod().start();
        write(() -> stores().subscriptions().addAll(List.of(waits, given)));
        assertThat(stores().subscriptions().toPayOut(samples.reseller(), since, 10))
                .containsExactly(given);
        assertThat(stores().subscriptions().toPayOut(samples.reseller(), since.minusDays(1), 10))
                .isEmpty();
        write(() -> stores().subscriptions()
                .save(new Changes(given)
                        .paidOut(Objects.requireNonNull(given.dues().credit()))));
        assertThat(stores().subscriptions().toPayOut(samples.reseller(), since, 10))
                .isEmpty();
    }

    private static Dues credited(Samples samples, @Nullable CreditUse payOut) {
        Subscription plain = samples.orders().subscription();
        return new Dues(
                null,
                null,
                null,
                null,
                plain.terms().recurring(),
                null,
                false,
                null,
                null,
                new PeriodChanges(List.of(plain.order()), payOut));
    }

    private static Subscription changingOn(Samples samples, LocalDate day) {
        Subscription plain = samples.orders().subscription();
        return first(
                samples,
                new Dues(null, null, null, null, null, OtherSubscriptions.changeOn(day, plain.terms(), plain.order())));
    }

    private static Subscription dueOn(Samples samples, LocalDate day) {
        return first(samples, new Dues(null, null, day, null, null, null));
    }

    private static Subscription held(Samples samples) {
        return first(samples, new Dues(samples.carts().empty().id(), null, Moments.DAY, null, null, null));
    }

    private static Subscription first(Samples samples, Dues dues) {
        Subscription plain = samples.orders().subscription();
        return new Subscription(
                plain.id(),
                plain.reseller(),
                plain.client(),
                plain.owner(),
                plain.order(),
                plain.terms(),
                plain.state(),
                Moments.DAY.minusYears(20),
                plain.course(),
                dues,
                1);
    }
}
