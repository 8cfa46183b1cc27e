package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartError;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.quote.Buyer;
import org.cartulary.domain.quote.Pricing;
import org.cartulary.domain.quote.PricingBasis;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteDigest;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.catalog.Products;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.usecases.catalog.ProductLimits;
import org.cartulary.usecases.catalog.TrialUses;
import org.cartulary.usecases.promo.PromoCodeUses;

/** Quotes a cart: the one way to a price, for a preview and for a booking alike. */
public final class Quoting {

    private final Products products;
    private final ClientPrices prices;
    private final PromoCodeUses codes;
    private final Subscriptions subscriptions;
    private final ProductLimits limits;
    private final TrialUses trials;

    @Inject
    public Quoting(
            Products products,
            ClientPrices prices,
            PromoCodeUses codes,
            Subscriptions subscriptions,
            ProductLimits limits,
            TrialUses trials) {
        this.products = products;
        this.prices = prices;
        this.codes = codes;
        this.subscriptions = subscriptions;
        this.limits = limits;
        this.trials = trials;
    }

    /**
     * What a cart costs.
     *
     * @param limited those of its products that have limits
     */
    public record Quoted(Quote quote, List<Product> limited) {}

    /** What the cart costs in this mode; a cart whose price is frozen costs that. */
    public Quote quote(Cart cart, Client client, Reseller reseller, PurchaseMode mode, Instant at) {
        return cart.frozen() == null ? quoted(cart, client, reseller, mode, at).quote() : cart.frozen();
    }

    /**
     * The same for whoever goes on to buy it. Refused where a limit leaves less; a frozen price is not held to limits before it is paid, and
     * is refused where a first period that it pays for is over.
     */
    public Quoted quoted(Cart cart, Client client, Reseller reseller, PurchaseMode mode, Instant at) {
        if (cart.frozen() != null) {
            cart.requireStillToCome(reseller.dateAt(at));
            return new Quoted(cart.frozen(), limits.of(cart));
        }
        Buyer buyer = mode == PurchaseMode.RESELLER_CARD ? Buyer.of(reseller) : Buyer.of(client);
        List<SubscriptionId> running =
                cart.lines().stream().flatMap(line -> line.concerns().stream()).toList();
        Offering offering = offering(reseller, List.of(cart), List.of(client), reseller.dateAt(at));
        Quoted quoted =
                quoted(offering, cart, client, buyer, reseller, subscriptions.findAll(cart.reseller(), running));
        limits.requireLeft(cart, cart.lines(), quoted.limited());
        return quoted;
    }

    /** What is sold on a day, as far as these carts name it, and to these clients: asked once for all. */
    public Offering offering(Reseller reseller, Collection<Cart> carts, Collection<Client> clients, LocalDate day) {
        Set<ProductCode> named = carts.stream()
                .flatMap(cart -> cart.lines().stream())
                .map(CartLine::product)
                .collect(Collectors.toSet());
        Map<ProductCode, Product> sold = new HashMap<>(products.findAll(reseller.id(), named));
        replacedBy(carts, sold, reseller.id()).forEach(sold::putIfAbsent);
        return new Offering(sold, prices.of(reseller, clients, day), day);
    }

    /**
     * What is sold on a day.
     *
     * @param products at least those of the carts that are quoted, and those that their new suites replace
     * @param prices what a client pays
     */
    public record Offering(Map<ProductCode, Product> products, Function<Client, PriceList> prices, LocalDate day) {}

    /** What a cart costs that buys from this, and renews or changes these. */
    public Quoted quoted(
            Offering offering,
            Cart cart,
            Client client,
            Buyer buyer,
            Reseller reseller,
            Collection<Subscription> running) {
        List<Product> sold = products(offering, cart.lines().stream());
        // What is renewed is tried no more, so nobody is asked about that.
        List<Product> bought = products(
                offering, cart.lines().stream().filter(line -> line.concerns().isEmpty()));
        Map<SubscriptionId, Subscription> byId =
                running.stream().collect(Collectors.toMap(Subscription::id, Function.identity()));
        Quote quote = new Pricing(new PricingBasis(
                        reseller,
                        offering.products(),
                        offering.prices().apply(client),
                        byId,
                        codes.of(cart),
                        trials.of(cart, bought),
                        ClientPrices.situation(cart, client, offering.day())))
                .quote(cart, buyer);
        return new Quoted(quote, ProductLimits.limited(sold));
    }

    private static List<Product> products(Offering offering, Stream<CartLine> lines) {
        return lines.map(CartLine::product)
                .distinct()
                .flatMap(code -> Optional.ofNullable(offering.products().get(code)).stream())
                .toList();
    }

    /** What new suites replace, so that it can be said what they save; carts without any ask for nothing. */
    private Map<ProductCode, Product> replacedBy(
            Collection<Cart> carts, Map<ProductCode, Product> sold, ResellerId reseller) {
        Set<ProductCode> replaced = carts.stream()
                .flatMap(cart -> cart.lines().stream())
                .filter(line -> line.concerns().isEmpty())
                .flatMap(line -> Optional.ofNullable(sold.get(line.product())).stream())
                .filter(product -> product.kind() == ProductKind.SUITE)
                .flatMap(suite -> suite.related().stream())
                .collect(Collectors.toSet());
        return replaced.isEmpty() ? Map.of() : products.findAll(reseller, replaced);
    }

    /** Refuses unless the quote is the one that was agreed to. */
    public static void requireAgreed(Quote quote, QuoteDigest agreed) {
        QuoteDigest now = quote.digest();
        if (!now.equals(agreed)) {
            throw new CartError.QuoteStale(quote.cart(), agreed, now, quote.total()).refused();
        }
    }
}
