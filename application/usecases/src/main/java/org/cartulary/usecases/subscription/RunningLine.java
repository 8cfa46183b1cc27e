package org.cartulary.usecases.subscription;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.proration.CreditUse;
import org.cartulary.domain.quote.ProratedChange;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.subscription.Change;
import org.cartulary.domain.subscription.Changes;
import org.cartulary.domain.subscription.Renewals;
import org.cartulary.domain.subscription.RenewedPeriod;
import org.cartulary.domain.subscription.Schedule;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.jspecify.annotations.Nullable;

/** A quoted line that renews or changes a subscription, and that subscription as it stands. */
record RunningLine(QuoteLine line, Subscription standing) {

    static RunningLine of(QuoteLine line, Map<SubscriptionId, Subscription> found) {
        SubscriptionId id = line.line().concerns().orElseThrow();
        return new RunningLine(line, Objects.requireNonNull(found.get(id), id::toString));
    }

    /** Refuses unless it is still what was quoted. */
    Subscription held(CartId cart) {
        ProratedChange change = line.change();
        if (change != null) {
            return new Changes(standing).heldBy(cart, period(), change.paid(), change.carried());
        }
        Renewals renewals = new Renewals(standing);
        Subscription held = renewals.heldBy(cart, period());
        renewals.requireStill(line.line(), line.amount(), line.credit(), line.carried());
        return held;
    }

    Outcome<Subscription> booked(OrderId order, LocalDate today) {
        ProratedChange change = line.change();
        return change == null ? renewed(order, today) : changed(order, change, today);
    }

    /** The period that an order has paid for, if this is a renewal. */
    Optional<RenewedPeriod> renewedBy(Order order) {
        return line.line().renews().map(id -> new RenewedPeriod(order.reseller(), id, period(), order.id()));
    }

    private Outcome<Subscription> renewed(OrderId order, LocalDate today) {
        return new Renewals(standing)
                .renewed(
                        order,
                        period(),
                        standing.nextTerms().next(line.recurring(), line.book()),
                        line.amount(),
                        today);
    }

    private Outcome<Subscription> changed(OrderId order, ProratedChange quoted, LocalDate today) {
        Change change = new Change(
                line.line().product(),
                line.name(),
                line.line().quantity(),
                line.line().cycle(),
                line.recurring(),
                line.book());
        Changes changes = new Changes(standing);
        boolean within = quoted.effective().isBefore(period().end()) || isAtOnce();
        if (!within) {
            return changes.later(order, change.on(new Schedule(quoted.effective(), null)));
        }
        CreditUse credit = line.line().act() instanceof LineAct.Change act ? act.credit() : CreditUse.NEXT_PERIODS;
        Schedule.Settled settled =
                new Schedule.Settled(order, quoted.proration(), quoted.net(), quoted.balance(), credit);
        return quoted.effective().isAfter(today)
                ? changes.later(order, change.on(new Schedule(quoted.effective(), settled)))
                : changes.now(change, settled, today);
    }

    private boolean isAtOnce() {
        return line.line().act() instanceof LineAct.Change change
                && change.when().equals(Timing.NOW);
    }

    private BillingPeriod period() {
        @Nullable BillingPeriod period = line.period();
        return Objects.requireNonNull(period);
    }
}
