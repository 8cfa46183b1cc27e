package org.cartulary.ports.cart;

import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.reseller.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Applies a promo code to an open cart, or takes it off. What it takes off the lines is in the quote. A use is counted when the cart is
 * paid, and given back if that payment fails.
 */
public interface ApplyPromoCode {

    /**
     * Refuses a code that gives nothing, each with its reason: {@code promo-code.unknown}, {@code promo-code.expired} and the others of
     * its family. Where the cart is empty, what the code is for is not asked yet.
     */
    Cart apply(Command command);

    /** Nothing happens if it is not applied. */
    Cart remove(Command command);

    record Command(
            Actor actor,
            CartId cart,
            PromoCodeName code,
            @Nullable Long expectedVersion) {}
}
