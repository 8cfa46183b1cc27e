package org.cartulary.domain.subscription;

import java.time.LocalDate;
import java.util.Optional;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.Priced;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.Account;
import org.joda.money.Money;

/**
 * How a subscription goes on from one period to the next. A period is paid by one cart: the cart holds the subscription from before the
 * gateway is asked until it is known what it said.
 */
public record Renewals(Subscription before) {

    /** The period that would be paid next. It begins where the paid time ends, so that periods tile. */
    public BillingPeriod nextPeriod() {
        return before.periodAfter();
    }

    /** The price to which it moves by this list; nothing where it keeps its own. What was quoted with a trial is what the trial leads to. */
    public Optional<Priced> moved(PriceList prices) {
        return before.isUnpaidTrial() ? Optional.empty() : before.nextTerms().moved(prices);
    }

    /** What earlier changes left over and is taken off a next period that costs so much. */
    public Money creditFor(Money amount) {
        Money credit = before.dues().credit();
        if (credit == null) {
            return Money.zero(amount.getCurrencyUnit());
        }
        return credit.isGreaterThan(amount) ? amount : credit;
    }

    /** What earlier changes have come to and is paid with the next period. */
    public Money carried() {
        Money carried = before.dues().carried();
        return carried == null ? Money.zero(before.terms().recurring().getCurrencyUnit()) : carried;
    }

    /**
     * Refuses unless the next period is that of these terms, and as much is settled with it as was agreed.
     *
     * @param amount what the period costs, before that
     */
    public void requireStill(CartLine agreed, Money amount, Money credit, Money settled) {
        ServiceTerms next = before.nextTerms();
        boolean same = next.product().equals(agreed.product())
                && next.quantity() == agreed.quantity()
                && next.cycle().equals(agreed.cycle());
        if (!same || !credit.equals(creditFor(amount)) || !settled.equals(carried())) {
            throw new SubscriptionError.ChangedMeanwhile(before.id()).refused();
        }
    }

    /**
     * Refuses what has ended, is paused or ends before its next period, what is being paid, what another account owns, and what is paid
     * for one period ahead already.
     */
    public void requireRenewable(Account payer, LocalDate today) {
        if (before.nextPayment().isEmpty()) {
            throw new SubscriptionError.NotInForce(before.id(), before.state()).refused();
        }
        if (!before.owner().equals(payer)) {
            throw new SubscriptionError.OwnedByAnother(before.id(), before.owner()).refused();
        }
        before.requireNotBeingPaid();
        LocalDate from = before.currentPeriod().start();
        if (today.isBefore(from)) {
            throw new SubscriptionError.RenewedAhead(before.id(), from).refused();
        }
    }

    /** A cart begins to pay for a period. Refused unless that is the next one now. */
    public Subscription heldBy(CartId cart, BillingPeriod period) {
        before.requireNotBeingPaid();
        if (!period.equals(nextPeriod())) {
            throw new SubscriptionError.RenewedMeanwhile(before.id(), period.start()).refused();
        }
        return with(before.state(), before.dues().paying(cart));
    }

    /** The payment failed, or was given up: another one can begin. */
    public Subscription released() {
        return with(before.state(), before.dues().paying(null));
    }

    /**
     * The next period is paid for. What was suspended for want of payment runs again, what was tried is active; what has ended meanwhile
     * stays ended. When the agreed term is over, the next one of the same length begins.
     *
     * @param terms on which it goes on
     * @param amount what the period costs, before credit
     */
    public Outcome<Subscription> renewed(OrderId order, ServiceTerms terms, Money amount, LocalDate today) {
        BillingPeriod period = nextPeriod();
        boolean revived = before.state() == SubscriptionState.TRIAL
                || (before.state() == SubscriptionState.SUSPENDED
                        && before.course().pausedOn() == null);
        Money paid = amount.equals(terms.recurring()) ? null : amount;
        Money settled = creditFor(amount).minus(carried());
        Change scheduled = before.dues().scheduled();
        boolean waits = scheduled != null && !scheduled.comesWith(period.start());
        Subscription renewed = before.with(
                        revived ? SubscriptionState.ACTIVE : before.state(),
                        before.anchor(),
                        before.course().renewed(terms),
                        before.dues().renewed(paid, settled.plus(comingEarly()), waits ? scheduled : null, today))
                .on(terms);
        return Outcome.of(
                renewed,
                new SubscriptionEvent.Renewed(before.id(), before.client(), order, period.start(), period.end()));
    }

    /**
     * A payment by itself has failed: what follows is a matter of the schedule; what was never paid is suspended at once. Of one that was
     * tried ahead of its day nothing follows: nobody is in arrears yet.
     */
    public Outcome<Subscription> unpaid(String reason, LocalDate today, DunningSchedule schedule) {
        if (today.isBefore(before.paidThrough())) {
            return Outcome.of(released());
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
            return Outcome.of(released());
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

    /** From now on it is renewed by itself, or only by hand. Refused in arrears, while it is being paid, and once it has ended. */
    public Outcome<Subscription> renewing(boolean byHand) {
        if (!before.runs()) {
            throw new SubscriptionError.NotInForce(before.id(), before.state()).refused();
        }
        before.requireNotBeingPaid();
        Dunning dunning = before.dues().dunning();
        if (dunning != null) {
            throw new SubscriptionError.InArrears(before.id(), dunning.since()).refused();
        }
        if (byHand == before.dues().byHand()) {
            return Outcome.of(before);
        }
        SubscriptionEvent event = byHand
                ? new SubscriptionEvent.RenewsByHand(before.id(), before.client(), before.paidThrough())
                : new SubscriptionEvent.RenewsByItself(before.id(), before.client(), before.paidThrough());
        return Outcome.of(with(before.state(), before.dues().renewing(byHand)), event);
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

    /** Its owner is told ahead of what comes at the end of the paid time. */
    public Outcome<Subscription> noticed() {
        LocalDate day = before.paidThrough();
        return Outcome.of(
                with(before.state(), before.dues().noticed(day)),
                new SubscriptionEvent.Noticed(before.id(), before.client(), day));
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

    /** Of a change for a day before the next period, when that is paid ahead: the change comes along with it. */
    private Money comingEarly() {
        Change scheduled = before.dues().scheduled();
        Schedule schedule = scheduled == null ? null : scheduled.schedule();
        return schedule == null || schedule.settled() == null
                ? Money.zero(before.terms().recurring().getCurrencyUnit())
                : schedule.settled().balance();
    }

    private Subscription with(SubscriptionState state, Dues dues) {
        return before.with(state, before.anchor(), before.course(), dues);
    }
}
