package org.cartulary.ports.cart;

import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.reseller.Actor;

/** Gives an open cart up for good. */
public interface DiscardCart {

    Cart handle(Command command);

    record Command(Actor actor, CartId cart) {}
}
