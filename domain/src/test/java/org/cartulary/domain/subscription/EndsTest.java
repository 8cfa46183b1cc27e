package org.cartulary.domain.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.id;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cartulary.domain.InputError;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndsTest {

    private static final SubscriptionId ID = new SubscriptionId(id(70));
    private static final LocalDate START = LocalDate.of(2027, 1, 31);
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 10);
    private static final Subscription MONTHLY = startedOn(START);

    @Test
    void comeAtOnceWhenItIsCancelledNow() {
        var cancelled = new Ends(MONTHLY).cancelled(Timing.NOW, TODAY);

        assertThat(cancelled.next().state()).isEqualTo(SubscriptionState.CANCELLED);
        assertThat(cancelled.next().version()).isEqualTo(2);
        assertThat(cancelled.next().nextPayment()).isEmpty();
        assertThat(cancelled.events()).containsExactly(new SubscriptionEvent.Cancelled(ID, CLIENT, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"period_end, 2027-02-28", "term_end, 2028-01-31", "2027-02-11, 2027-02-11", "2028-01-31, 2028-01-31"})
    void comeOnTheDayForWhichItIsCancelled(String when, LocalDate day) {
        var cancelled = new Ends(MONTHLY).cancelled(Timing.parse(when), TODAY);

        assertThat(cancelled.next().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(cancelled.next().course().endsOn()).isEqualTo(day);
        assertThat(cancelled.events()).containsExactly(new SubscriptionEvent.CancellationScheduled(ID, CLIENT, day));
        var ended = new Ends(cancelled.next()).ended();
        assertThat(ended.next().state()).isEqualTo(SubscriptionState.CANCELLED);
        assertThat(ended.events()).containsExactly(new SubscriptionEvent.Cancelled(ID, CLIENT, day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-10", "2027-02-09", "2028-02-01"})
    void comeOnNoDayThatIsPastOrBehindTheTerm(String day) {
        assertThat(refusalOf(() -> new Ends(MONTHLY).cancelled(Timing.parse(day), TODAY)))
                .isEqualTo(new SubscriptionError.NotOnThatDay(ID, LocalDate.parse(day)));
    }

    @Test
    void endThePaymentsOfTheDaysBehindThem() {
        Subscription atPeriodEnd =
                new Ends(MONTHLY).cancelled(Timing.PERIOD_END, TODAY).next();
        Subscription inApril =
                new Ends(MONTHLY).cancelled(Timing.parse("2027-04-15"), TODAY).next();

        assertThat(atPeriodEnd.nextPayment()).isEmpty();
        assertThat(inApril.nextPayment()).contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void areTakenBackUntilTheyCome() {
        Subscription cancelled =
                new Ends(MONTHLY).cancelled(Timing.TERM_END, TODAY).next();
        var kept = new Ends(cancelled).kept();

        assertThat(kept.next().course()).isEqualTo(MONTHLY.course());
        assertThat(kept.events()).containsExactly(new SubscriptionEvent.CancellationUndone(ID, CLIENT));
        assertThat(refusalOf(() -> new Ends(kept.next()).kept())).isEqualTo(new SubscriptionError.NotCancelled(ID));
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "EXPIRED"})
    void areFinal(SubscriptionState state) {
        Subscription over = in(state);
        SubscriptionError.NotInForce notInForce = new SubscriptionError.NotInForce(ID, state);

        assertThat(refusalOf(() -> new Ends(over).cancelled(Timing.NOW, TODAY))).isEqualTo(notInForce);
        assertThat(refusalOf(() -> new Ends(over).kept())).isEqualTo(notInForce);
        assertThat(refusalOf(() -> new Ends(over).paused(TODAY))).isEqualTo(notInForce);
        assertThat(refusalOf(() -> new Ends(over).resumed(TODAY))).isEqualTo(new SubscriptionError.NotPaused(ID));
    }

    @Test
    void areNotMixedWithAPause() {
        Subscription toEnd = new Ends(MONTHLY).cancelled(Timing.TERM_END, TODAY).next();

        assertThat(refusalOf(() -> new Ends(toEnd).paused(TODAY)))
                .isEqualTo(new SubscriptionError.NotInForce(ID, SubscriptionState.ACTIVE));
        assertThat(new Ends(new Ends(MONTHLY).paused(TODAY).next())
                        .cancelled(Timing.NOW, TODAY)
                        .next()
                        .state())
                .isEqualTo(SubscriptionState.CANCELLED);
    }

    @Test
    void areReadByTheirNames() {
        assertThat(Timing.parse("now")).isEqualTo(Timing.NOW).hasToString("now");
        assertThat(Timing.parse("2027-02-28")).hasToString("2027-02-28");
        assertThat(refusalOf(() -> Timing.parse("tomorrow")))
                .isEqualTo(new InputError.Malformed("when", "now, period_end, term_end or a date such as 2027-01-31"));
    }

    @Test
    void interruptedHoldPaymentsAndUse() {
        var paused = new Ends(MONTHLY).paused(TODAY);

        assertThat(paused.next().state()).isEqualTo(SubscriptionState.SUSPENDED);
        assertThat(paused.next().nextPayment()).isEmpty();
        assertThat(paused.events()).containsExactly(new SubscriptionEvent.Paused(ID, CLIENT, TODAY));
        assertThat(refusalOf(() -> new Ends(paused.next()).paused(TODAY)))
                .isEqualTo(new SubscriptionError.NotInForce(ID, SubscriptionState.SUSPENDED));
    }

    @Property
    void resumedGiveBackEveryDayOfThePauseAndMoveTheTermAlong(
            @ForAll @IntRange(max = 400) int startedAfter, @ForAll @IntRange(max = 900) int days) {
        Subscription running = startedOn(START.plusDays(startedAfter));
        LocalDate pausedOn = running.anchor().plusDays(3);
        Subscription resumed = new Ends(new Ends(running).paused(pausedOn).next())
                .resumed(pausedOn.plusDays(days))
                .next();

        assertThat(resumed.state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(ChronoUnit.DAYS.between(running.paidThrough(), resumed.paidThrough()))
                .isEqualTo(days);
        assertThat(resumed.nextPayment()).contains(resumed.paidThrough());
        assertThat(resumed.termEnds())
                .as("the end of the eleven months that are still to be paid")
                .isEqualTo(resumed.paidThrough().plusMonths(11));
    }

    @Test
    void resumedByAClockThatWasSetBackLoseNothing() {
        Subscription paused = new Ends(MONTHLY).paused(TODAY).next();

        assertThat(new Ends(paused).resumed(TODAY.minusDays(5)).next().paidThrough())
                .isEqualTo(MONTHLY.paidThrough());
    }

    @Test
    void cannotBeTakenBackFromWhatWasNeverPaused() {
        assertThat(refusalOf(() -> new Ends(MONTHLY).resumed(TODAY))).isEqualTo(new SubscriptionError.NotPaused(ID));
    }

    private static Subscription in(SubscriptionState state) {
        return new Subscription(
                ID,
                RESELLER,
                CLIENT,
                MONTHLY.owner(),
                MONTHLY.order(),
                MONTHLY.terms(),
                state,
                START,
                MONTHLY.course(),
                Dues.NONE,
                1);
    }

    static Subscription startedOn(LocalDate day) {
        ServiceTerms terms = new ServiceTerms(
                HOSTING, "Hosting", 2, new BillingCycle(1), new Term(12), eur("6.00"), null, null, null, List.of());
        return Subscription.start(
                        ID,
                        RESELLER,
                        CLIENT,
                        new Account.OfClient(CLIENT),
                        new OrderId(id(71)),
                        terms,
                        terms.recurring(),
                        day)
                .next();
    }
}
