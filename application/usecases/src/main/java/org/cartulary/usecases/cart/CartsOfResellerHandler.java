package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.cart.Carts;
import org.cartulary.ports.cart.CartsOfReseller;
import org.cartulary.usecases.Lookup;
import org.jspecify.annotations.Nullable;

/** Reads carts. */
public final class CartsOfResellerHandler implements CartsOfReseller {

    private final Carts carts;
    private final Lookup lookup;

    @Inject
    public CartsOfResellerHandler(Carts carts, Lookup lookup) {
        this.carts = carts;
        this.lookup = lookup;
    }

    @Override
    public Page<Cart> page(Actor actor, @Nullable ClientId client, @Nullable CartState state, PageRequest request) {
        actor.require(Scope.CARTS_READ);
        return carts.page(actor.reseller(), client, state, request);
    }

    @Override
    public Cart one(Actor actor, CartId cart) {
        actor.require(Scope.CARTS_READ);
        return lookup.cart(actor, cart);
    }
}
