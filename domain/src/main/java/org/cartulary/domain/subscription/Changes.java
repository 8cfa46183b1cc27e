package org.cartulary.domain.subscription;

import java.time.LocalDate;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.reseller.Account;
import org.joda.money.Money;

/** How a subscription becomes another one: at once, or from its next period on. */
public record Changes(Subscription before) {

    /** How far ahead a day can be named, from when it began. */
    private static final int MOST_MONTHS = 1_200;

    /**
     * Refuses what has ended, is in its trial, is paused, is to end or is in arrears, what is being paid, what another account owns, and
     * what becomes another one on a day that was agreed already.
     */
    public void requireChangeable(Account payer) {
        before.requireNoTrial();
        Dunning dunning = before.dues().dunning();
        if (dunning != null && before.runs()) {
            throw new SubscriptionError.InArrears(before.id(), dunning.since()).refused();
        }
        if (before.state() != SubscriptionState.ACTIVE || before.course().endsOn() != null) {
            throw new SubscriptionError.NotInForce(before.id(), before.state()).refused();
        }
        if (!before.owner().equals(payer)) {
            throw new SubscriptionError.OwnedByAnother(before.id(), before.owner()).refused();
        }
        before.requireNotBeingPaid();
        before.changeOn().ifPresent(day -> {
            throw new SubscriptionError.ChangeWaits(before.id(), day).refused();
        });
    }

    /**
     * The first day of a change that is wished for today. A day within the present period, or one with which a later one begins, can be
     * named; one that has passed is today.
     *
     * @param restarts whether a new period begins with it: such a one cannot be agreed for a later day within this period
     */
    public LocalDate effective(Timing when, boolean restarts, LocalDate today) {
        LocalDate day = when.of(before, today);
        if (!(when instanceof Timing.On)) {
            return day;
        }
        LocalDate paidThrough = before.paidThrough();
        if (day.isBefore(paidThrough)) {
            if (restarts && day.isAfter(today)) {
                throw new SubscriptionError.NoChangeOnThatDay(before.id(), day, paidThrough).refused();
            }
            return day.isBefore(today) ? today : day;
        }
        LocalDate begins = periodFrom(day);
        if (!begins.equals(day)) {
            throw new SubscriptionError.NoChangeOnThatDay(before.id(), day, begins).refused();
        }
        return day;
    }

    /** When the first period begins that does so on this day or later, as far ahead as a day can be named. */
    private LocalDate periodFrom(LocalDate day) {
        int months = before.course().paidMonths();
        LocalDate begins = before.paidThrough();
        while (begins.isBefore(day) && months < MOST_MONTHS) {
            months += before.nextTerms().cycle().months();
            begins = before.anchor().plusMonths(months);
        }
        return begins;
    }

    /** Whether a new period begins with a change to this cycle. */
    public boolean restarts(BillingCycle cycle, ProrationMethod proration) {
        return proration == ProrationMethod.FULL_RESTART
                || !cycle.equals(before.terms().cycle());
    }

    /**
     * A cart begins to pay for a change. Refused unless it is still what and in the period that was quoted.
     *
     * @param settled what earlier changes have come to and is paid with this one; nothing where that waits further
     */
    public Subscription heldBy(CartId cart, BillingPeriod period, Money paid, Money settled) {
        before.requireNotBeingPaid();
        boolean owed = settled.isZero() || settled.equals(before.dues().carried());
        if (!owed || !period.equals(before.currentPeriod()) || !paid.equals(before.paidForPeriod())) {
            throw new SubscriptionError.ChangedMeanwhile(before.id()).refused();
        }
        return before.with(
                before.state(), before.anchor(), before.course(), before.dues().paying(cart));
    }

    /**
     * It is so from today on. With another billing cycle, and where the method says so, a new period and a new term begin today.
     *
     * @param made with which order and by which method; its balance is what comes into account: above zero, to be paid with the next
     *     renewal; below zero, taken off it
     */
    public Outcome<Subscription> now(Change change, Schedule.Settled made, LocalDate today) {
        boolean restarts = restarts(change.cycle(), made.proration());
        Money paid = made.proration() == ProrationMethod.NONE
                ? before.paidForPeriod()
                : restarts ? change.recurring() : before.forPeriod(change.recurring());
        Subscription changed = before.with(
                        before.state(),
                        restarts ? today : before.anchor(),
                        restarts ? Course.paidFor(change.cycle().months()) : before.course(),
                        before.dues()
                                .changed(
                                        paid.equals(change.recurring()) ? null : paid,
                                        made.balance(),
                                        madeBefore().by(made.order(), made.credit())))
                .on(change.of(before.terms()));
        return Outcome.of(changed, event(made.order(), change, today));
    }

    /** It will be so from a later day on; what was scheduled before is not any more. */
    public Outcome<Subscription> later(OrderId order, Change change) {
        Schedule schedule = change.schedule();
        return Outcome.of(
                with(before.dues().scheduled(change)),
                new SubscriptionEvent.ChangeScheduled(
                        before.id(),
                        before.client(),
                        order,
                        change.product(),
                        change.quantity(),
                        change.recurring(),
                        schedule == null ? before.paidThrough() : schedule.on()));
    }

    /** The day of a change within the paid period has come. */
    public Outcome<Subscription> come() {
        Change change = before.dues().scheduled();
        Schedule schedule = change == null ? null : change.schedule();
        if (change == null || schedule == null || schedule.settled() == null) {
            throw new IllegalStateException(before.id() + " changes with a renewal, if at all");
        }
        return now(change, schedule.settled(), schedule.on());
    }

    /** So much of the credit was given by credit notes; what is left of it waits for the next periods. */
    public Subscription paidOut(Money amount) {
        return with(before.dues().paidOut(amount));
    }

    private PeriodChanges madeBefore() {
        PeriodChanges changes = before.dues().changes();
        return changes == null ? PeriodChanges.NONE : changes;
    }

    /** Takes back what was scheduled; what was paid for it ahead is taken off the next periods. */
    public Outcome<Subscription> undone() {
        before.requireNotBeingPaid();
        Change change = before.dues().scheduled();
        if (change == null) {
            throw new SubscriptionError.NoChangeScheduled(before.id()).refused();
        }
        Dues dues = before.dues().scheduled(null);
        Schedule schedule = change.schedule();
        return Outcome.of(
                with(
                        schedule == null || schedule.settled() == null
                                ? dues
                                : dues.plus(schedule.settled().paid().negated())),
                new SubscriptionEvent.ChangeUndone(before.id(), before.client()));
    }

    private SubscriptionEvent event(OrderId order, Change change, LocalDate today) {
        return new SubscriptionEvent.Changed(
                before.id(), before.client(), order, change.product(), change.quantity(), change.recurring(), today);
    }

    private Subscription with(Dues dues) {
        return before.with(before.state(), before.anchor(), before.course(), dues);
    }
}
