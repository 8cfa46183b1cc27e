package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartError;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineBase;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionError;
import org.cartulary.ports.catalog.Products;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.catalog.ProductLimits;

/** Makes lines of what is wished for: by the product, and by whether what an add-on is bought for can carry it. */
public final class LineProducts {

    private final Products products;
    private final Subscriptions subscriptions;
    private final Lookup lookup;
    private final ClientPrices prices;
    private final ProductLimits limits;
    private final InstantSource clock;

    @Inject
    public LineProducts(
            Products products,
            Subscriptions subscriptions,
            Lookup lookup,
            ClientPrices prices,
            ProductLimits limits,
            InstantSource clock) {
        this.products = products;
        this.subscriptions = subscriptions;
        this.lookup = lookup;
        this.prices = prices;
        this.limits = limits;
        this.clock = clock;
    }

    /** The line as its product allows it, at cycles that the cart's client can buy today, and within the limits of the product. */
    CartLine line(Cart cart, LineId id, ProductCode code, CartLine.Wish wish) {
        Product product = product(cart, code);
        CartLine line = CartLine.of(id, product, prices(cart), cart.currency(), wish);
        requireBase(cart, product, line);
        limits.requireLeft(cart, with(cart, line), List.of(product));
        return line;
    }

    Product product(Cart cart, ProductCode code) {
        return products.find(cart.reseller(), code).orElseThrow(() -> new CatalogError.UnknownProduct(code).refused());
    }

    /** What the cart's client pays today. */
    PriceList prices(Cart cart) {
        Reseller reseller = lookup.reseller(cart.reseller());
        return prices.of(lookup.client(cart.reseller(), cart.client()), reseller, reseller.dateAt(clock.instant()));
    }

    /** Refuses a cart that would take more of a product than its limits leave. */
    void requireLeft(Cart cart, Product product) {
        limits.requireLeft(cart, cart.lines(), List.of(product));
    }

    /** The lines that the cart would have, this one in place of the one with its identity. */
    static List<CartLine> with(Cart cart, CartLine line) {
        return Stream.concat(cart.lines().stream().filter(old -> !old.id().equals(line.id())), Stream.of(line))
                .toList();
    }

    /** Refuses an add-on for something that is none of its base products, or is another client's. */
    private void requireBase(Cart cart, Product product, CartLine line) {
        LineBase base = line.base();
        if (base == null) {
            return;
        }
        ProductCode carrier = productOf(cart, base);
        boolean carried = product.related().contains(carrier)
                || products.find(cart.reseller(), carrier)
                        .filter(product::isCarriedBy)
                        .isPresent();
        if (!carried) {
            throw new CatalogError.AddOnNeedsBase(product.code()).refused();
        }
    }

    private ProductCode productOf(Cart cart, LineBase base) {
        if (base instanceof LineBase.OfSubscription of) {
            return subscriptions
                    .find(cart.reseller(), of.subscription())
                    .filter(subscription -> subscription.client().equals(cart.client()))
                    .filter(subscription -> !subscription.state().next().isEmpty())
                    .map(Subscription::terms)
                    .orElseThrow(() -> new SubscriptionError.Unknown(of.subscription()).refused())
                    .product();
        }
        LineBase.OfLine of = (LineBase.OfLine) base;
        return cart.line(of.line())
                .orElseThrow(() -> new CartError.UnknownLine(cart.id(), of.line()).refused())
                .product();
    }
}
