package org.cartulary.domain.subscription;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The renewals of a subscription that come by themselves, if each is paid on the day on which it is due, and nothing about it is changed.
 * What is in arrears is paid today at the soonest, and then one period a day. What is being paid now counts as unpaid.
 */
record UpcomingRenewals(Subscription running, LocalDate today) {

    /**
     * The day of the first renewal on or after a day of which the price is not agreed yet, as that of the first period after a trial is;
     * nothing where it is paused, has ended, ends before, or lapses.
     */
    Optional<LocalDate> firstFrom(LocalDate day) {
        if (running.dues().byHand()) {
            return Optional.empty();
        }
        return new Renewals(running)
                .released()
                .dueOn()
                .map(due -> firstFrom(day, due.isAfter(today) ? due : today))
                .filter(this::runsOn);
    }

    private LocalDate firstFrom(LocalDate day, LocalDate next) {
        long arrears = Math.max(0, ChronoUnit.DAYS.between(next, day));
        long agreed = running.isUnpaidTrial() ? 1 : 0;
        long renewals = Math.max(agreed, Math.min(renewalsUntil(day), arrears));
        LocalDate due = running.anchor().plusMonths(running.course().paidMonths() + renewals * cycle());
        LocalDate caughtUp = next.plusDays(renewals);
        return due.isAfter(caughtUp) ? due : caughtUp;
    }

    /** How many renewals fall due before a day. */
    private long renewalsUntil(LocalDate day) {
        long months = ChronoUnit.MONTHS.between(running.anchor(), day);
        long unpaid = (running.anchor().plusMonths(months).isBefore(day) ? months + 1 : months)
                - running.course().paidMonths();
        return Math.max(0, -Math.floorDiv(-unpaid, cycle()));
    }

    private int cycle() {
        return running.nextTerms().cycle().months();
    }

    private boolean runsOn(LocalDate day) {
        LocalDate endsOn = running.course().endsOn();
        return endsOn == null || day.isBefore(endsOn);
    }
}
