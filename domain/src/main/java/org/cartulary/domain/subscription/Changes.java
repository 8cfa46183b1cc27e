package org.cartulary.domain.subscription;

import java.time.LocalDate;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.Account;
import org.joda.money.Money;

/** How a subscription becomes another one: at once, or from its next period on. */
public record Changes(Subscription before) {

    /** Refuses what has ended, is paused, is to end or is in arrears, what is being paid, and what another account owns. */
    public void requireChangeable(Account payer) {
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
    }

    /** A cart begins to pay for a change. Refused unless it is still what and in the period that was quoted. */
    public Subscription heldBy(CartId cart, BillingPeriod period, Money paid) {
        before.requireNotBeingPaid();
        if (!period.equals(before.currentPeriod()) || !paid.equals(before.paidForPeriod())) {
            throw new SubscriptionError.ChangedMeanwhile(before.id()).refused();
        }
        return before.with(
                before.state(), before.anchor(), before.course(), before.dues().paying(cart));
    }

    /**
     * It is so from today on. What it was paid for stays; with another billing cycle a new period and a new term begin today.
     *
     * @param left what the rest of the old was worth more than the new costs, to be taken off the next periods
     */
    public Outcome<Subscription> now(OrderId order, Change change, Money left, LocalDate today) {
        boolean restarts = !change.cycle().equals(before.terms().cycle());
        Subscription changed = before.with(
                        before.state(),
                        restarts ? today : before.anchor(),
                        restarts ? Course.paidFor(change.cycle().months()) : before.course(),
                        before.dues().changed(left))
                .on(change.of(before.terms()));
        return Outcome.of(changed, event(order, change, today));
    }

    /** It will be so from its next period on; what was scheduled before is not any more. */
    public Outcome<Subscription> later(OrderId order, Change change) {
        return Outcome.of(
                with(before.dues().scheduled(change)),
                new SubscriptionEvent.ChangeScheduled(
                        before.id(),
                        before.client(),
                        order,
                        change.product(),
                        change.quantity(),
                        change.recurring(),
                        before.paidThrough()));
    }

    /** Takes back what was scheduled. */
    public Outcome<Subscription> undone() {
        before.requireNotBeingPaid();
        if (before.dues().scheduled() == null) {
            throw new SubscriptionError.NoChangeScheduled(before.id()).refused();
        }
        return Outcome.of(
                with(before.dues().scheduled(null)), new SubscriptionEvent.ChangeUndone(before.id(), before.client()));
    }

    private SubscriptionEvent event(OrderId order, Change change, LocalDate today) {
        return new SubscriptionEvent.Changed(
                before.id(), before.client(), order, change.product(), change.quantity(), change.recurring(), today);
    }

    private Subscription with(Dues dues) {
        return before.with(before.state(), before.anchor(), before.course(), dues);
    }
}
