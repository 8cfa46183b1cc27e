package org.cartulary.ports.cart;

import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.reseller.Actor;
import org.jspecify.annotations.Nullable;

/** Takes a line out of an open cart, and with it the add-ons that are bought for it. */
public interface RemoveLine {

    Cart handle(Command command);

    record Command(
            Actor actor, CartId cart, LineId line, @Nullable Long expectedVersion) {}
}
