package org.cartulary.domain.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.CART;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.Account;
import org.junit.jupiter.api.Test;

class RenewalsTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 31);
    private static final LocalDate DUE = LocalDate.of(2027, 2, 28);
    private static final Subscription MONTHLY = EndsTest.startedOn(START);
    private static final SubscriptionId ID = MONTHLY.id();
    private static final Account OWNER = MONTHLY.owner();
    private static final OrderId ORDER = new OrderId(id(90));

    @Test
    void payForThePeriodThatFollows() {
        var renewed = new Renewals(held(MONTHLY))
                .renewed(ORDER, MONTHLY.terms(), MONTHLY.terms().recurring(), DUE);

        assertThat(renewed.next().paidThrough()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(renewed.next().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(renewed.next().dues()).isEqualTo(new Dues(null, null, DUE.plusDays(1), null, null, null));
        assertThat(renewed.events())
                .containsExactly(new SubscriptionEvent.Renewed(ID, CLIENT, ORDER, DUE, LocalDate.of(2027, 3, 31)));
    }

    @Property(tries = 2_000)
    void tileFromTheAnchorAndNeverMoveBack(
            @ForAll @IntRange(max = 2_000) int days, @ForAll @Size(max = 40) List<@IntRange(max = 90) Integer> pauses) {
        Subscription running = EndsTest.startedOn(START.plusDays(days));
        List<BillingPeriod> paid = new ArrayList<>(List.of(running.currentPeriod()));
        for (int pause : pauses) {
            LocalDate today = running.paidThrough();
            if (pause > 60) {
                running = new Ends(new Ends(running).paused(today).next())
                        .resumed(today.plusDays(pause - 60L))
                        .next();
                paid.add(new BillingPeriod(today, running.paidThrough()));
            }
            paid.add(new Renewals(running).nextPeriod());
            running = new Renewals(held(running))
                    .renewed(ORDER, MONTHLY.terms(), MONTHLY.terms().recurring(), today)
                    .next();
        }
        for (int i = 1; i < paid.size(); i++) {
            assertThat(paid.get(i).start()).isEqualTo(paid.get(i - 1).end());
        }
        assertThat(running.paidThrough()).isEqualTo(paid.get(paid.size() - 1).end());
        assertThat(running.termEnds()).isAfterOrEqualTo(running.paidThrough());
        assertThat(running.termEnds().minusMonths(12)).isBefore(running.paidThrough());
    }

    @Test
    void keepTheDayOfTheAnchorThroughShortMonths() {
        Subscription running = MONTHLY;
        List<LocalDate> days = new ArrayList<>();
        for (int month = 0; month < 4; month++) {
            days.add(running.paidThrough());
            running = new Renewals(held(running))
                    .renewed(ORDER, MONTHLY.terms(), MONTHLY.terms().recurring(), running.paidThrough())
                    .next();
        }
        assertThat(days)
                .map(LocalDate::toString)
                .containsExactly("2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31");
    }

    @Test
    void areHeldByOneCartAtATime() {
        Subscription held = held(MONTHLY);
        var underWay = new SubscriptionError.PaymentUnderWay(ID, CART);

        assertThat(held.dueOn()).isEmpty();
        assertThat(refusalOf(() -> held(held))).isEqualTo(underWay);
        assertThat(refusalOf(() -> new Renewals(held).requireRenewable(OWNER, DUE)))
                .isEqualTo(underWay);
        assertThat(refusalOf(() -> new Ends(held).cancelled(Timing.NOW, DUE))).isEqualTo(underWay);
        assertThat(refusalOf(() -> new Ends(held).paused(DUE))).isEqualTo(underWay);
        assertThat(new Renewals(held).released().dueOn()).contains(DUE);
    }

    @Test
    void areRefusedForAPeriodThatIsNotTheNextAnyMore() {
        BillingPeriod period = new Renewals(MONTHLY).nextPeriod();
        Subscription renewed = new Renewals(held(MONTHLY))
                .renewed(ORDER, MONTHLY.terms(), MONTHLY.terms().recurring(), DUE)
                .next();

        assertThat(refusalOf(() -> new Renewals(renewed).heldBy(CART, period)))
                .isEqualTo(new SubscriptionError.RenewedMeanwhile(ID, DUE));
    }

    @Test
    void reachOnePeriodAheadAtMost() {
        Subscription ahead = new Renewals(held(MONTHLY))
                .renewed(ORDER, MONTHLY.terms(), MONTHLY.terms().recurring(), START)
                .next();

        new Renewals(MONTHLY).requireRenewable(OWNER, START);
        new Renewals(ahead).requireRenewable(OWNER, DUE);
        assertThat(refusalOf(() -> new Renewals(ahead).requireRenewable(OWNER, DUE.minusDays(1))))
                .isEqualTo(new SubscriptionError.RenewedAhead(ID, DUE));
    }

    @Test
    void areForTheOwnerOfWhatRunsAndGoesOn() {
        Account reseller = new Account.OfReseller(RESELLER);
        Subscription paused = new Ends(MONTHLY).paused(START).next();
        Subscription toEnd =
                new Ends(MONTHLY).cancelled(Timing.PERIOD_END, START).next();
        Subscription later = new Ends(MONTHLY)
                .cancelled(new Timing.On(DUE.plusDays(1)), START)
                .next();

        assertThat(refusalOf(() -> new Renewals(MONTHLY).requireRenewable(reseller, DUE)))
                .isEqualTo(new SubscriptionError.OwnedByAnother(ID, OWNER));
        assertThat(refusalOf(() -> new Renewals(paused).requireRenewable(OWNER, DUE)))
                .isEqualTo(new SubscriptionError.NotInForce(ID, SubscriptionState.SUSPENDED));
        assertThat(refusalOf(() -> new Renewals(toEnd).requireRenewable(OWNER, DUE)))
                .isEqualTo(new SubscriptionError.NotInForce(ID, SubscriptionState.ACTIVE));
        new Renewals(later).requireRenewable(OWNER, DUE);
    }

    @Test
    void thatWereChargedForWhatEndedMeanwhileAreKeptAndReviveNothing() {
        Subscription toEnd = new Ends(MONTHLY)
                .cancelled(new Timing.On(DUE.plusDays(1)), START)
                .next();
        Subscription ended = new Ends(held(toEnd)).ended().next();
        Subscription renewed = new Renewals(ended)
                .renewed(ORDER, MONTHLY.terms(), MONTHLY.terms().recurring(), DUE.plusDays(2))
                .next();

        assertThat(renewed.state()).isEqualTo(SubscriptionState.CANCELLED);
        assertThat(renewed.paidThrough()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(renewed.dueOn()).isEmpty();
    }

    @Test
    void catchArrearsUpOnePeriodADay() {
        LocalDate late = LocalDate.of(2027, 6, 10);
        Subscription first = new Renewals(held(MONTHLY))
                .renewed(ORDER, MONTHLY.terms(), MONTHLY.terms().recurring(), late)
                .next();
        Subscription second = new Renewals(held(first))
                .renewed(ORDER, MONTHLY.terms(), MONTHLY.terms().recurring(), late.plusDays(1))
                .next();

        assertThat(first.dueOn()).contains(late.plusDays(1));
        assertThat(second.dueOn()).contains(late.plusDays(2));
    }

    @Test
    void areLeftAloneUntilTomorrowWhenTheyCannotBeTreated() {
        var aside = new Arrears(MONTHLY).setAside("no sense", DUE);
        Subscription unpaid = new Arrears(MONTHLY)
                .unpaid("declined", DUE, DunningSchedule.DEFAULT)
                .next();

        assertThat(aside.next().dueOn()).contains(DUE.plusDays(1));
        assertThat(aside.events())
                .containsExactly(new SubscriptionEvent.SetAside(ID, CLIENT, "no sense", DUE.plusDays(1)));
        assertThat(new Arrears(unpaid)
                        .setAside("no sense", DUE.plusDays(1))
                        .next()
                        .dues())
                .isEqualTo(new Dues(
                        null, new Dunning(DUE, 1, DUE.plusDays(2), "declined"), DUE.plusDays(2), null, null, null));
    }

    private static Subscription held(Subscription subscription) {
        Renewals renewals = new Renewals(subscription);
        return renewals.heldBy(CART, renewals.nextPeriod());
    }
}
