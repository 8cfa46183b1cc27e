package org.cartulary.usecases.catalog;

import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.catalog.AllotmentKey;
import org.cartulary.domain.catalog.Product;
import org.cartulary.ports.catalog.Allotments;
import org.cartulary.ports.subscription.Subscriptions;

/**
 * How many units of a limited product a client has and is paying for. They are counted while there is a limit; what the subscriptions of
 * the client have beyond that was bought before.
 */
record ClientUnits(Subscriptions subscriptions, Allotments allotments) {

    static AllotmentKey key(Cart cart, Product product) {
        return AllotmentKey.productOfClient(product.code(), cart.client());
    }

    long taken(Cart cart, Product product) {
        long counted = allotments.taken(cart.reseller(), key(cart, product));
        return Math.max(counted, had(cart, product));
    }

    /** The count is read before the subscriptions: what ends in between is missing in both, or in the subscriptions alone. */
    void correct(Cart cart, Product product) {
        long counted = allotments.taken(cart.reseller(), key(cart, product));
        long had = had(cart, product);
        if (had > counted) {
            allotments.correct(cart.reseller(), key(cart, product), counted, had);
        }
    }

    private long had(Cart cart, Product product) {
        return subscriptions.running(cart.reseller(), cart.client()).stream()
                .mapToLong(running -> running.units().getOrDefault(product.code(), 0))
                .sum();
    }
}
