package org.cartulary.ports.cart;

import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jspecify.annotations.Nullable;

/** Which carts are there? */
public interface CartsOfReseller {

    /** Newest first. */
    Page<Cart> page(Actor actor, @Nullable ClientId client, @Nullable CartState state, PageRequest request);

    /** Refuses with {@code cart.unknown}. */
    Cart one(Actor actor, CartId cart);
}
