package org.cartulary.usecases.renewal;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Renewals;
import org.cartulary.domain.subscription.RenewedPeriod;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionError;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.subscription.Subscriptions;

/** What the payment of a quote means to the subscriptions that it renews. Without such lines it asks nothing and writes nothing. */
public final class RenewedSubscriptions {

    private final Subscriptions subscriptions;

    @Inject
    public RenewedSubscriptions(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** Holds them for the cart that begins to pay: the guard of two payments for one period. */
    public void hold(ResellerId reseller, Quote quote) {
        Map<SubscriptionId, BillingPeriod> periods = periods(quote);
        find(reseller, periods.keySet())
                .forEach((id, standing) -> subscriptions.save(
                        new Renewals(standing).heldBy(quote.cart(), Objects.requireNonNull(periods.get(id)))));
    }

    /** Lets go of them, because the payment failed. */
    public void release(ResellerId reseller, Quote quote) {
        held(reseller, quote).forEach(held -> subscriptions.save(new Renewals(held).released()));
    }

    /** Those that the cart of this quote holds. */
    public List<Subscription> held(ResellerId reseller, Quote quote) {
        return find(reseller, periods(quote).keySet()).values().stream()
                .filter(standing -> quote.cart().equals(standing.dues().paying()))
                .toList();
    }

    /** Renews them; says what happened, in the order of the quote's lines. */
    public List<Event> book(Order order, LocalDate today) {
        Map<SubscriptionId, BillingPeriod> periods = periods(order.quote());
        Map<SubscriptionId, Subscription> standing = find(order.reseller(), periods.keySet());
        List<Event> events = new ArrayList<>();
        List<RenewedPeriod> renewed = new ArrayList<>();
        for (QuoteLine line : order.quote().lines()) {
            line.line().renews().ifPresent(id -> {
                Subscription before = Objects.requireNonNull(standing.get(id));
                Renewals renewals = new Renewals(before);
                BillingPeriod period = Objects.requireNonNull(line.period());
                if (!period.equals(renewals.nextPeriod())) {
                    throw new SubscriptionError.RenewedMeanwhile(id, period.start()).refused();
                }
                Outcome<Subscription> next =
                        renewals.renewed(order.id(), before.terms().next(line.recurring(), line.book()), today);
                subscriptions.save(next.next());
                events.addAll(next.events());
                renewed.add(new RenewedPeriod(order.reseller(), id, period, order.id()));
            });
        }
        subscriptions.addPeriods(renewed);
        return events;
    }

    private Map<SubscriptionId, Subscription> find(ResellerId reseller, Collection<SubscriptionId> ids) {
        return subscriptions.findAll(reseller, ids).stream()
                .collect(Collectors.toMap(Subscription::id, Function.identity()));
    }

    private static Map<SubscriptionId, BillingPeriod> periods(Quote quote) {
        return quote.lines().stream()
                .filter(line -> line.period() != null)
                .collect(Collectors.toMap(
                        line -> line.line().renews().orElseThrow(), line -> Objects.requireNonNull(line.period())));
    }
}
