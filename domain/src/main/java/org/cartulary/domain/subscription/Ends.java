package org.cartulary.domain.subscription;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.joda.money.Money;

/** How a subscription comes to its end, or is interrupted. */
public record Ends(Subscription before) {

    /**
     * Cancels it. Until the day on which it ends it can be taken back; on that day, or at once if that is today, it is over. Refused for
     * a day that is past or comes after it ends anyway, for a subscription that does not run, and for one whose changes wait to be paid
     * with a next period.
     */
    public Outcome<Subscription> cancelled(Timing when, LocalDate today) {
        requireRunning();
        Money carried = before.dues().carried();
        if (carried != null) {
            throw new SubscriptionError.ChangesUnsettled(before.id(), carried).refused();
        }
        LocalDate day = when.of(before, today);
        if (!day.isAfter(today) && when.equals(Timing.NOW)) {
            return over(SubscriptionState.CANCELLED, today);
        }
        LocalDate latest = before.termEnds();
        if (!day.isAfter(today) || day.isAfter(latest)) {
            throw new SubscriptionError.NotOnThatDay(before.id(), day).refused();
        }
        return Outcome.of(
                with(before.state(), before.course().ending(day)),
                new SubscriptionEvent.CancellationScheduled(before.id(), before.client(), day));
    }

    /** Takes a cancellation back that has not come into effect. */
    public Outcome<Subscription> kept() {
        requireRunning();
        if (before.course().endsOn() == null) {
            throw new SubscriptionError.NotCancelled(before.id()).refused();
        }
        return Outcome.of(
                with(before.state(), before.course().ending(null)),
                new SubscriptionEvent.CancellationUndone(before.id(), before.client()));
    }

    /** The day for which it was cancelled has come. */
    public Outcome<Subscription> ended() {
        LocalDate day = before.course().endsOn();
        if (day == null) {
            throw new IllegalStateException(before.id() + " was not cancelled");
        }
        return over(SubscriptionState.CANCELLED, day);
    }

    /**
     * Interrupts it from today on; what is paid for is kept. Refused in its trial, while it is on hold already, when it is to end, and
     * while a payment that fell due is not made.
     */
    public Outcome<Subscription> paused(LocalDate today) {
        before.requireNotBeingPaid();
        before.requireNoTrial();
        if (before.state() != SubscriptionState.ACTIVE || before.course().endsOn() != null) {
            throw new SubscriptionError.NotInForce(before.id(), before.state()).refused();
        }
        Dunning dunning = before.dues().dunning();
        if (dunning != null) {
            throw new SubscriptionError.InArrears(before.id(), dunning.since()).refused();
        }
        return Outcome.of(
                with(SubscriptionState.SUSPENDED, before.course().paused(today)),
                new SubscriptionEvent.Paused(before.id(), before.client(), today));
    }

    /** Goes on: the days of the pause come on top of what is paid for, and all later periods and the end of the term move with it. */
    public Outcome<Subscription> resumed(LocalDate today) {
        LocalDate since = before.course().pausedOn();
        if (since == null) {
            throw new SubscriptionError.NotPaused(before.id()).refused();
        }
        // A clock that was set back takes nothing away.
        long days = Math.max(0, ChronoUnit.DAYS.between(since, today));
        Subscription resumed = before.with(
                SubscriptionState.ACTIVE,
                before.paidThrough().plusDays(days),
                before.course().resumed(),
                before.dues().moved(before.paidThrough(), before.paidThrough().plusDays(days)));
        Event event = new SubscriptionEvent.Resumed(before.id(), before.client(), today, resumed.paidThrough());
        return Outcome.of(resumed, event);
    }

    private Outcome<Subscription> over(SubscriptionState state, LocalDate day) {
        return Outcome.of(
                with(state, before.course().ending(day)),
                new SubscriptionEvent.Cancelled(before.id(), before.client(), day));
    }

    private void requireRunning() {
        if (!before.runs()) {
            throw new SubscriptionError.NotInForce(before.id(), before.state()).refused();
        }
        before.requireNotBeingPaid();
    }

    private Subscription with(SubscriptionState state, Course course) {
        return before.with(state, before.anchor(), course, before.dues());
    }
}
