package org.cartulary.ports.cart;

import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.reseller.Actor;

/** Takes a sent cart back; its link no longer works and it can be changed again. Refused while it is being paid. */
public interface RevokeOffer {

    Cart handle(Command command);

    record Command(Actor actor, CartId cart) {}
}
