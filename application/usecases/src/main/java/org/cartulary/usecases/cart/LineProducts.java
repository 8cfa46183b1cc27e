package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartError;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineBase;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionError;
import org.cartulary.ports.catalog.Products;
import org.cartulary.ports.subscription.Subscriptions;

/** The product of a line, and whether what an add-on is bought for can carry it. */
public final class LineProducts {

    private final Products products;
    private final Subscriptions subscriptions;

    @Inject
    public LineProducts(Products products, Subscriptions subscriptions) {
        this.products = products;
        this.subscriptions = subscriptions;
    }

    Product of(Cart cart, ProductCode code) {
        return products.find(cart.reseller(), code).orElseThrow(() -> new CatalogError.UnknownProduct(code).refused());
    }

    /** Refuses an add-on for something that is none of its base products, or is another client's. */
    void requireBase(Cart cart, Product product, CartLine line) {
        LineBase base = line.base();
        if (base != null && !product.related().contains(productOf(cart, base))) {
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
