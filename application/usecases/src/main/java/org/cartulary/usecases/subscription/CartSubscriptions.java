package org.cartulary.usecases.subscription;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Renewals;
import org.cartulary.domain.subscription.RenewedPeriod;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.usecases.catalog.ProductLimits;

/**
 * What the payment of a quote means to the subscriptions that it renews or changes. Without such lines it asks nothing and writes
 * nothing.
 */
public final class CartSubscriptions {

    private final Subscriptions subscriptions;
    private final ProductLimits limits;

    @Inject
    public CartSubscriptions(Subscriptions subscriptions, ProductLimits limits) {
        this.subscriptions = subscriptions;
        this.limits = limits;
    }

    /** Holds them for the cart that begins to pay: the guard of two payments for one of them. */
    public void hold(ResellerId reseller, Quote quote) {
        Map<SubscriptionId, Subscription> standing = find(reseller, quote);
        concerning(quote)
                .forEach(line ->
                        subscriptions.save(RunningLine.of(line, standing).held(quote.cart())));
    }

    /** Lets go of them, because the payment failed. */
    public void release(ResellerId reseller, Quote quote) {
        held(reseller, quote).forEach(held -> subscriptions.save(new Renewals(held).released()));
    }

    /** Those that the cart of this quote holds. */
    public List<Subscription> held(ResellerId reseller, Quote quote) {
        return find(reseller, quote).values().stream()
                .filter(standing -> quote.cart().equals(standing.dues().paying()))
                .toList();
    }

    /** Renews and changes them; says what happened, in the order of the quote's lines. */
    public List<Event> book(Order order, LocalDate today) {
        Map<SubscriptionId, Subscription> standing = find(order.reseller(), order.quote());
        List<Event> events = new ArrayList<>();
        List<RenewedPeriod> renewed = new ArrayList<>();
        concerning(order.quote()).forEach(line -> {
            RunningLine running = RunningLine.of(line, standing);
            Outcome<Subscription> next = running.booked(order.id(), today);
            subscriptions.save(next.next());
            limits.free(running.standing(), next.next());
            events.addAll(next.events());
            running.renewedBy(order).ifPresent(renewed::add);
        });
        subscriptions.addPeriods(renewed);
        return events;
    }

    private Map<SubscriptionId, Subscription> find(ResellerId reseller, Quote quote) {
        List<SubscriptionId> ids = concerning(quote)
                .flatMap(line -> line.line().concerns().stream())
                .toList();
        return subscriptions.findAll(reseller, ids).stream()
                .collect(Collectors.toMap(Subscription::id, Function.identity()));
    }

    private static Stream<QuoteLine> concerning(Quote quote) {
        return quote.lines().stream().filter(line -> line.line().concerns().isPresent());
    }
}
