package org.cartulary.usecases.payment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineBase;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.catalog.PriceTax;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.promo.Discount;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.Identities;
import org.jspecify.annotations.Nullable;

/** The subscriptions that an order starts, one for each line that starts one; an add-on for another line is carried by that line's subscription. */
final class SubscriptionStart {

    private final Map<LineId, SubscriptionId> ids = new HashMap<>();
    private final Situation situation;
    private final Account owner;
    private final OrderId order;
    private final LocalDate day;

    SubscriptionStart(Identities identities, Situation situation, Account owner, OrderId order, LocalDate day) {
        this.situation = situation;
        this.owner = owner;
        this.order = order;
        this.day = day;
        starting().forEach(line -> ids.put(line.line().id(), new SubscriptionId(identities.next())));
    }

    /** In the order of the quote's lines. */
    List<Outcome<Subscription>> all() {
        return starting().map(this::start).toList();
    }

    private Stream<QuoteLine> starting() {
        return situation.quote().lines().stream()
                .filter(quoted -> quoted.line().concerns().isEmpty());
    }

    private Outcome<Subscription> start(QuoteLine quoted) {
        CartLine line = quoted.line();
        ServiceTerms terms = new ServiceTerms(
                line.product(),
                quoted.name(),
                line.quantity(),
                line.cycle(),
                line.term(),
                quoted.recurring(),
                line.domain(),
                base(line),
                quoted.book(),
                discounts(quoted),
                quoted.gross() == null ? PriceTax.ADDED : PriceTax.INCLUDED);
        Trial trial = quoted.trial();
        if (trial != null) {
            return Subscription.tried(
                    id(line.id()),
                    situation.cart().reseller(),
                    situation.client().id(),
                    owner,
                    order,
                    terms,
                    trial,
                    day);
        }
        return Subscription.start(
                id(line.id()),
                situation.cart().reseller(),
                situation.client().id(),
                owner,
                order,
                terms,
                quoted.due().minus(quoted.setupFee()),
                day,
                line.until().orElse(null));
    }

    /** What is taken off the periods to come: of a trial the first one is still to come. */
    private static List<Discount> discounts(QuoteLine quoted) {
        return quoted.trial() != null
                ? quoted.discounts()
                : quoted.discounts().stream()
                        .flatMap(discount -> discount.next().stream())
                        .toList();
    }

    private @Nullable SubscriptionId base(CartLine line) {
        if (line.base() instanceof LineBase.OfSubscription of) {
            return of.subscription();
        }
        return line.base() instanceof LineBase.OfLine of ? id(of.line()) : null;
    }

    private SubscriptionId id(LineId line) {
        SubscriptionId id = ids.get(line);
        if (id == null) {
            throw new IllegalStateException("a quote has all lines of its cart, but not " + line);
        }
        return id;
    }
}
