package org.cartulary.usecases.subscription;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Renewals;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.usecases.catalog.ProductLimits;
import org.cartulary.usecases.payment.Known;
import org.cartulary.usecases.payment.ToWrite;

/**
 * What the payment of a quote means to the subscriptions that it renews or changes. Without such lines it asks nothing and writes
 * nothing.
 */
public final class CartSubscriptions {

    private final ProductLimits limits;

    @Inject
    public CartSubscriptions(ProductLimits limits) {
        this.limits = limits;
    }

    /** Those that a quote renews or changes. */
    public static List<SubscriptionId> of(Quote quote) {
        return concerning(quote)
                .flatMap(line -> line.line().concerns().stream())
                .toList();
    }

    /** Holds them for the cart that begins to pay: the guard of two payments for one of them. */
    public void hold(Known known, ResellerId reseller, Quote quote, ToWrite toWrite) {
        Map<SubscriptionId, Subscription> standing = known.running(reseller, of(quote));
        concerning(quote)
                .forEach(line -> toWrite.save(RunningLine.of(line, standing).held(quote.cart())));
    }

    /** Lets go of them, because the payment failed. */
    public void release(Known known, ResellerId reseller, Quote quote, ToWrite toWrite) {
        held(known, reseller, quote).forEach(held -> toWrite.save(new Renewals(held).released()));
    }

    /** Those that the cart of this quote holds. */
    public List<Subscription> held(Known known, ResellerId reseller, Quote quote) {
        return known.running(reseller, of(quote)).values().stream()
                .filter(standing -> quote.cart().equals(standing.dues().paying()))
                .toList();
    }

    /** Renews and changes them; says what happened, in the order of the quote's lines. */
    public List<Event> book(Known known, Order order, LocalDate today, ToWrite toWrite) {
        Map<SubscriptionId, Subscription> standing = known.running(order.reseller(), of(order.quote()));
        List<Event> events = new ArrayList<>();
        concerning(order.quote()).forEach(line -> {
            RunningLine running = RunningLine.of(line, standing);
            Outcome<Subscription> next = running.booked(order.id(), today);
            toWrite.save(next.next());
            limits.free(running.standing(), next.next(), toWrite);
            events.addAll(next.events());
            running.renewedBy(order).ifPresent(toWrite::add);
        });
        return events;
    }

    private static Stream<QuoteLine> concerning(Quote quote) {
        return quote.lines().stream().filter(line -> line.line().concerns().isPresent());
    }
}
