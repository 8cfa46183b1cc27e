package org.cartulary.domain.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.CART;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.subscription.Entitlement.Ground;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A subscription that is tried before it is paid for. */
class TrialsTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 17);
    private static final LocalDate ENDS = LocalDate.of(2027, 1, 31);
    private static final Subscription TRIED = triedFrom(START, 14);
    private static final SubscriptionId ID = TRIED.id();
    private static final Account OWNER = TRIED.owner();
    private static final OrderId ORDER = new OrderId(id(90));

    @Test
    void beginWithNothingPaidAndCountFromTheFirstDayAfterThem() {
        var started = tried(START, 14);

        assertThat(started.next().state()).isEqualTo(SubscriptionState.TRIAL);
        assertThat(started.next().anchor()).isEqualTo(ENDS);
        assertThat(started.next().course()).isEqualTo(new Course(0, 0, null, null, START, null));
        assertThat(started.next().paidForPeriod().isZero()).isTrue();
        assertThat(started.next().currentPeriod()).isEqualTo(new BillingPeriod(START, ENDS));
        assertThat(started.next().units()).isEqualTo(Map.of(HOSTING, 2));
        assertThat(started.events())
                .containsExactly(
                        new SubscriptionEvent.Started(ID, CLIENT, OWNER, HOSTING, 2, ENDS),
                        new SubscriptionEvent.TrialStarted(ID, CLIENT, START, ENDS));
    }

    @Test
    void arePaidForFromTheirEndOn() {
        Subscription paid = paid(TRIED, ENDS);

        assertThat(TRIED.dueOn()).contains(ENDS);
        assertThat(paid.state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(paid.isUnpaidTrial()).isFalse();
        assertThat(paid.currentPeriod()).isEqualTo(new BillingPeriod(ENDS, LocalDate.of(2027, 2, 28)));
        assertThat(paid.termEnds()).isEqualTo(LocalDate.of(2028, 1, 31));
        assertThat(paid.paidForPeriod()).isEqualTo(TRIED.terms().recurring());
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-17, 14, 2027-01-31 2027-02-28 2027-03-31 2027-04-30",
        "2028-01-31, 29, 2028-02-29 2028-03-29 2028-04-29 2028-05-29",
        "2027-03-20, 14, 2027-04-03 2027-05-03 2027-06-03 2027-07-03",
        "2027-12-30, 1, 2027-12-31 2028-01-31 2028-02-29 2028-03-31",
        "2027-03-01, 365, 2028-02-29 2028-03-29 2028-04-29 2028-05-29"
    })
    void leadToPeriodsFromAnyDayOn(LocalDate start, int days, String payments) {
        Subscription running = triedFrom(start, days);
        List<String> due = new ArrayList<>();
        for (int month = 0; month < 4; month++) {
            due.add(running.dueOn().orElseThrow().toString());
            running = paid(running, running.dueOn().orElseThrow());
        }
        assertThat(String.join(" ", due)).isEqualTo(payments);
    }

    @Test
    void arePaidAheadByHandOnceAndThenRunOnFromTheirEnd() {
        Renewals renewals = new Renewals(TRIED);
        renewals.requireRenewable(OWNER, START);

        Subscription ahead = paid(TRIED, START);

        assertThat(ahead.state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(Entitlement.of(ahead, START))
                .isEqualTo(new Entitlement(true, Ground.PAID, LocalDate.of(2027, 2, 28)));
        assertThat(refusalOf(() -> new Renewals(ahead).requireRenewable(OWNER, ENDS.minusDays(1))))
                .isEqualTo(new SubscriptionError.RenewedAhead(ID, ENDS));
        assertThat(ahead.dueOn()).contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void mayBeUsedUntilTheFirstTryToPayThemHasFailed() {
        Subscription unpaid = unpaid(TRIED, ENDS);

        assertThat(Entitlement.of(TRIED, ENDS.minusDays(1))).isEqualTo(new Entitlement(true, Ground.TRIAL, ENDS));
        assertThat(Entitlement.of(TRIED, ENDS)).isEqualTo(new Entitlement(true, Ground.GRACE, null));
        assertThat(unpaid.state()).isEqualTo(SubscriptionState.SUSPENDED);
        assertThat(Entitlement.of(unpaid, ENDS)).isEqualTo(new Entitlement(false, Ground.SUSPENDED, null));
        assertThat(Entitlement.of(paid(unpaid, ENDS.plusDays(3)), ENDS.plusDays(3))
                        .ground())
                .isEqualTo(Ground.PAID);
    }

    @Test
    void areTriedAgainWithoutGraceAndThenOver() {
        List<String> told = new ArrayList<>();
        Subscription unpaid = TRIED;
        while (unpaid.dueOn().isPresent()) {
            LocalDate today = unpaid.dueOn().get();
            var step = new Arrears(unpaid).unpaid("declined", today, DunningSchedule.DEFAULT);
            unpaid = step.next();
            told.add(today + " " + step.events().get(0).type() + " " + unpaid.state());
        }
        assertThat(told)
                .containsExactly(
                        "2027-01-31 subscription.suspended suspended",
                        "2027-02-01 subscription.unpaid suspended",
                        "2027-02-03 subscription.unpaid suspended",
                        "2027-02-07 subscription.unpaid suspended",
                        "2027-02-14 subscription.unpaid suspended",
                        "2027-03-02 subscription.terminated expired");
    }

    @Test
    void areOverOnTheirDayWhereThereIsNothingToPayWith() {
        var expired = new Arrears(TRIED).expired(ENDS);
        var later = new Arrears(unpaid(TRIED, ENDS)).expired(ENDS.plusDays(1));

        assertThat(expired.next().state()).isEqualTo(SubscriptionState.EXPIRED);
        assertThat(expired.next().units()).isEmpty();
        assertThat(expired.events()).containsExactly(new SubscriptionEvent.TrialExpired(ID, CLIENT, ENDS));
        assertThat(later.events()).containsExactly(new SubscriptionEvent.TrialExpired(ID, CLIENT, ENDS.plusDays(1)));
    }

    @Test
    void areNeverOverAheadOfTheirDay() {
        LocalDate early = ENDS.minusDays(1);

        assertThat(new Arrears(TRIED).expired(early).events()).isEmpty();
        assertThat(new Arrears(TRIED)
                        .unpaid("declined", early, DunningSchedule.DEFAULT)
                        .events())
                .isEmpty();
    }

    @Test
    void areCancelledNowOrAtTheirEndAndKept() {
        Subscription now =
                new Ends(TRIED).cancelled(Timing.NOW, START.plusDays(1)).next();
        Subscription toEnd =
                new Ends(TRIED).cancelled(Timing.PERIOD_END, START.plusDays(1)).next();

        assertThat(now.state()).isEqualTo(SubscriptionState.CANCELLED);
        assertThat(toEnd.state()).isEqualTo(SubscriptionState.TRIAL);
        assertThat(toEnd.course().endsOn()).isEqualTo(ENDS);
        assertThat(toEnd.dueOn()).isEmpty();
        assertThat(Entitlement.of(toEnd, ENDS.minusDays(1))).isEqualTo(new Entitlement(true, Ground.TRIAL, ENDS));
        assertThat(Entitlement.of(toEnd, ENDS).ground()).isEqualTo(Ground.ENDED);
        assertThat(new Ends(toEnd).kept().next().dueOn()).contains(ENDS);
    }

    @Test
    void areNeitherPausedNorChanged() {
        SubscriptionError inTrial = new SubscriptionError.InTrial(ID, ENDS);

        assertThat(refusalOf(() -> new Ends(TRIED).paused(START))).isEqualTo(inTrial);
        assertThat(refusalOf(() -> new Changes(TRIED).requireChangeable(OWNER))).isEqualTo(inTrial);
    }

    @Test
    void areToldAheadOfTheirEndOnce() {
        Subscription byHand = new Renewals(TRIED).renewing(true).next();

        assertThat(TRIED.notice()).contains(new Notice(Notice.Sort.TRIAL, ENDS));
        assertThat(TRIED.notice().orElseThrow().on(NoticeDays.DEFAULT)).isEqualTo(ENDS.minusDays(7));
        assertThat(new Renewals(TRIED).noticed().next().notice()).isEmpty();
        assertThat(byHand.notice()).contains(new Notice(Notice.Sort.LAPSE, ENDS));
        assertThat(unpaid(TRIED, ENDS).notice()).isEmpty();
    }

    private static Subscription unpaid(Subscription running, LocalDate day) {
        return new Arrears(running)
                .unpaid("declined", day, DunningSchedule.DEFAULT)
                .next();
    }

    private static Subscription paid(Subscription running, LocalDate day) {
        Renewals renewals = new Renewals(running);
        Money amount = running.terms().recurring();
        return new Renewals(renewals.heldBy(CART, renewals.nextPeriod()))
                .renewed(ORDER, running.terms(), amount, day)
                .next();
    }

    private static Subscription triedFrom(LocalDate start, int days) {
        return tried(start, days).next();
    }

    private static Outcome<Subscription> tried(LocalDate start, int days) {
        Subscription like = EndsTest.startedOn(start);
        return Subscription.tried(
                like.id(), RESELLER, CLIENT, like.owner(), like.order(), like.terms(), new Trial(days, false), start);
    }
}
