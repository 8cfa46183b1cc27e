package org.cartulary.domain.subscription;

import java.time.LocalDate;
import org.cartulary.domain.Outcome;

/** What becomes of a subscription whose next period is not paid for: it is tried again, suspended, over, or left alone until tomorrow. */
public record Arrears(Subscription before) {

    /**
     * A payment by itself has failed: what follows is a matter of the schedule; what was never paid is suspended at once. Of one that was
     * tried ahead of its day nothing follows: nobody is in arrears yet.
     */
    public Outcome<Subscription> unpaid(String reason, LocalDate today, DunningSchedule schedule) {
        if (today.isBefore(before.paidThrough())) {
            return Outcome.of(new Renewals(before).released());
        }
        Dunning known = before.dues().dunning();
        Dunning dunning = known == null ? schedule.begin(today, reason) : schedule.after(known, today, reason);
        Dues dues = before.dues().dunned(dunning);
        if (schedule.terminates(dunning, today)) {
            return Outcome.of(
                    before.with(
                            SubscriptionState.EXPIRED,
                            before.anchor(),
                            before.course().ending(today),
                            dues),
                    new SubscriptionEvent.Terminated(before.id(), before.client(), today, reason));
        }
        if (suspends(dunning, today, schedule)) {
            return Outcome.of(
                    with(SubscriptionState.SUSPENDED, dues),
                    new SubscriptionEvent.Suspended(before.id(), before.client(), today, reason, dunning.next()));
        }
        return Outcome.of(
                with(before.state(), dues),
                new SubscriptionEvent.Unpaid(
                        before.id(), before.client(), before.paidThrough(), reason, dunning.next()));
    }

    private boolean suspends(Dunning dunning, LocalDate today, DunningSchedule schedule) {
        return before.state() == SubscriptionState.TRIAL
                || (before.state() == SubscriptionState.ACTIVE && schedule.suspends(dunning, today));
    }

    /** There is nothing to pay with for what was only tried: it is over, on its day and never ahead of it. */
    public Outcome<Subscription> expired(LocalDate today) {
        if (!before.isUnpaidTrial() || today.isBefore(before.paidThrough())) {
            return Outcome.of(new Renewals(before).released());
        }
        LocalDate day = before.state() == SubscriptionState.TRIAL ? before.paidThrough() : today;
        return Outcome.of(
                before.with(
                        SubscriptionState.EXPIRED,
                        before.anchor(),
                        before.course().ending(day),
                        before.dues().paying(null)),
                new SubscriptionEvent.TrialExpired(before.id(), before.client(), day));
    }

    /** Nobody has renewed it by hand in time: with what was paid for, it is over. */
    public Outcome<Subscription> lapsed() {
        LocalDate day = before.paidThrough();
        return Outcome.of(
                before.with(
                        SubscriptionState.EXPIRED,
                        before.anchor(),
                        before.course().ending(day),
                        before.dues()),
                new SubscriptionEvent.Lapsed(before.id(), before.client(), day));
    }

    /** Something is wrong with it that a person has to see: it is left alone until tomorrow, so that it delays no other. */
    public Outcome<Subscription> setAside(String reason, LocalDate today) {
        LocalDate until = today.plusDays(1);
        Dunning dunning = before.dues().dunning();
        Dunning moved = dunning == null ? null : new Dunning(dunning.since(), dunning.tries(), until, dunning.reason());
        return Outcome.of(
                with(before.state(), before.dues().aside(moved, until)),
                new SubscriptionEvent.SetAside(before.id(), before.client(), reason, until));
    }

    private Subscription with(SubscriptionState state, Dues dues) {
        return before.with(state, before.anchor(), before.course(), dues);
    }
}
