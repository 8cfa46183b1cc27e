package org.cartulary.domain.subscription;

import java.time.LocalDate;
import java.util.Optional;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.proration.Share;
import org.jspecify.annotations.Nullable;

/**
 * How far a subscription is, and where it is going. Months are counted from its anchor.
 *
 * @param paidMonths when the paid time ends
 * @param termStart when the present term began; below zero once a pause has moved the anchor
 * @param endsOn the first day on which it no longer runs, once it was cancelled for that day
 * @param pausedOn since when it is paused, as long as it is
 * @param shortFrom the first day of the period that is paid for, where that is shorter than its cycle: it lasts until the day before the
 *     anchor
 * @param trialFrom the first day of its trial, as long as nothing was paid for it: the trial lasts until the day before the anchor
 */
public record Course(
        int paidMonths,
        int termStart,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate pausedOn,
        @Nullable LocalDate trialFrom,
        @Nullable LocalDate shortFrom) {

    /** Of one that has been paid for. */
    public Course(int paidMonths, int termStart, @Nullable LocalDate endsOn, @Nullable LocalDate pausedOn) {
        this(paidMonths, termStart, endsOn, pausedOn, null, null);
    }

    /** Of a new subscription whose first period is paid. */
    static Course paidFor(int months) {
        return new Course(months, 0, null, null);
    }

    /** Of a new subscription that is tried first. */
    static Course triedFrom(LocalDate day) {
        return new Course(0, 0, null, null, day, null);
    }

    /** Of a new subscription whose first period is shorter than its cycle. */
    static Course shortFrom(LocalDate day) {
        return new Course(0, 0, null, null, null, day);
    }

    /** A period that begins on this day and is shorter than its cycle is paid; it ends where the anchor comes to stand. */
    Course shortened(LocalDate from) {
        return new Course(0, termStart - paidMonths, endsOn, pausedOn, null, from);
    }

    /** How much of its cycle the period that is paid for is, by day, where that is shorter. */
    Optional<Share> shortShare(LocalDate anchor, BillingCycle cycle) {
        return Optional.ofNullable(shortFrom)
                .map(from -> Share.ofDays(
                        new BillingPeriod(from, anchor), new BillingPeriod(from, from.plusMonths(cycle.months()))));
    }

    /** One more cycle is paid; the next term begins when the paid time reaches beyond the present one. */
    Course renewed(ServiceTerms terms) {
        int paid = paidMonths + terms.cycle().months();
        int next = termStart + terms.term().months();
        return new Course(paid, paid > next ? next : termStart, endsOn, pausedOn);
    }

    Course ending(@Nullable LocalDate day) {
        return new Course(paidMonths, termStart, day, pausedOn, trialFrom, shortFrom);
    }

    Course paused(LocalDate day) {
        return new Course(paidMonths, termStart, endsOn, day, trialFrom, shortFrom);
    }

    /** Goes on with an anchor that stands where the paid time ends. */
    Course resumed() {
        return new Course(0, termStart - paidMonths, endsOn, null);
    }
}
