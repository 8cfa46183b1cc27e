package org.cartulary.domain.subscription;

import java.time.LocalDate;
import java.util.Optional;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.money.BillingSchedule;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;

/**
 * One product that runs over time for an owner. All dates are the reseller's.
 *
 * @param client for whom it was bought; the owner is this client, or the reseller that bought it with its own card
 * @param anchor the date from which periods are counted
 * @param period the index of the period that is paid for now; the first is 0
 * @param version the number of changes, 1 when it was started
 */
public record Subscription(
        SubscriptionId id,
        ResellerId reseller,
        ClientId client,
        Account owner,
        OrderId order,
        ServiceTerms terms,
        SubscriptionState state,
        LocalDate anchor,
        int period,
        long version) {

    /** Starts on a day, with its first period paid. */
    public static Outcome<Subscription> start(
            SubscriptionId id,
            ResellerId reseller,
            ClientId client,
            Account owner,
            OrderId order,
            ServiceTerms terms,
            LocalDate day) {
        Subscription started =
                new Subscription(id, reseller, client, owner, order, terms, SubscriptionState.ACTIVE, day, 0, 1);
        return Outcome.of(
                started, new SubscriptionEvent.Started(id, client, owner, terms.product(), terms.quantity(), day));
    }

    public BillingPeriod currentPeriod() {
        return new BillingSchedule(anchor, terms.cycle()).period(period);
    }

    /** The first day that is not paid for. */
    public LocalDate paidThrough() {
        return currentPeriod().end();
    }

    /** The first day after the agreed term. */
    public LocalDate termEnds() {
        return anchor.plusMonths(terms.term().months());
    }

    /** When the next payment is due; nothing once it has ended, or when the rest of the term is paid. */
    public Optional<LocalDate> nextPayment() {
        boolean runs = !state.next().isEmpty();
        return runs && paidThrough().isBefore(termEnds()) ? Optional.of(paidThrough()) : Optional.empty();
    }
}
