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
import org.cartulary.domain.proration.Share;
import org.cartulary.domain.reseller.Account;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a subscription goes on from one period to the next. A period is paid by one cart: the cart holds the subscription from before the
 * gateway is asked until it is known what it said.
 */
public record Renewals(Subscription before) {

    /** The period that would be paid next. It begins where the paid time ends, so that periods tile. */
    public BillingPeriod nextPeriod() {
        return before.periodAfter();
    }

    /**
     * The period that would be paid next, up to a day. Refuses a day that is not within the whole one, and what is in its trial or in arrears:
     * that goes on by whole periods.
     *
     * @param until nothing for the whole one
     */
    public BillingPeriod nextPeriod(@Nullable LocalDate until) {
        BillingPeriod whole = nextPeriod();
        if (until == null) {
            return whole;
        }
        before.requireNoTrial();
        Dunning dunning = before.dues().dunning();
        if (dunning != null) {
            throw new SubscriptionError.InArrears(before.id(), dunning.since()).refused();
        }
        if (!until.isAfter(whole.start()) || !until.isBefore(whole.end())) {
            throw new SubscriptionError.NotWithinNextPeriod(before.id(), until, whole.start(), whole.end()).refused();
        }
        return new BillingPeriod(whole.start(), until);
    }

    /** How much of the whole next period a shorter one is, by day. */
    public Share shareOf(BillingPeriod period) {
        return Share.ofDays(period, nextPeriod());
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

    /** A cart begins to pay for a period, whole or not. Refused unless that is the next one now. */
    public Subscription heldBy(CartId cart, BillingPeriod period) {
        before.requireNotBeingPaid();
        if (!isNext(period)) {
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
        return renewed(order, nextPeriod(), terms, amount, today);
    }

    /**
     * The same for a period that may be shorter than its cycle: then all later ones, and the end of the term, are counted from its end.
     * Refused unless it is the next one.
     */
    public Outcome<Subscription> renewed(
            OrderId order, BillingPeriod period, ServiceTerms terms, Money amount, LocalDate today) {
        if (!isNext(period)) {
            throw new SubscriptionError.RenewedMeanwhile(before.id(), period.start()).refused();
        }
        boolean whole = period.equals(nextPeriod());
        boolean revived = before.state() == SubscriptionState.TRIAL
                || (before.state() == SubscriptionState.SUSPENDED
                        && before.course().pausedOn() == null);
        Money paid = amount.equals(terms.recurring()) ? null : amount;
        Money settled = creditFor(amount).minus(carried());
        Change scheduled = before.dues().scheduled();
        boolean waits = scheduled != null && !scheduled.comesWith(period.start());
        Subscription renewed = before.with(
                        revived ? SubscriptionState.ACTIVE : before.state(),
                        whole ? before.anchor() : period.end(),
                        whole ? before.course().renewed(terms) : before.course().shortened(period.start()),
                        before.dues().renewed(paid, settled.plus(comingEarly()), waits ? scheduled : null, today))
                .on(terms);
        return Outcome.of(
                renewed,
                new SubscriptionEvent.Renewed(before.id(), before.client(), order, period.start(), period.end()));
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

    /** Its owner is told ahead of what comes at the end of the paid time. */
    public Outcome<Subscription> noticed() {
        LocalDate day = before.paidThrough();
        return Outcome.of(
                with(before.state(), before.dues().noticed(day)),
                new SubscriptionEvent.Noticed(before.id(), before.client(), day));
    }

    /** Of a change for a day before the next period, when that is paid ahead: the change comes along with it. */
    private Money comingEarly() {
        Change scheduled = before.dues().scheduled();
        Schedule schedule = scheduled == null ? null : scheduled.schedule();
        return schedule == null || schedule.settled() == null
                ? Money.zero(before.terms().recurring().getCurrencyUnit())
                : schedule.settled().balance();
    }

    private boolean isNext(BillingPeriod period) {
        BillingPeriod next = nextPeriod();
        return period.start().equals(next.start()) && !period.end().isAfter(next.end());
    }

    private Subscription with(SubscriptionState state, Dues dues) {
        return before.with(state, before.anchor(), before.course(), dues);
    }
}
