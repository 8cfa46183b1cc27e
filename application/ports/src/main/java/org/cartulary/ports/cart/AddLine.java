package org.cartulary.ports.cart;

import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.reseller.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Adds a line to an open cart. What is not wished for takes the product's default: its term (three years unless it says otherwise), its
 * least quantity, and the longest billing cycle that divides the term.
 *
 * <p>Refuses with {@code catalog.sold-out} or {@code catalog.client-limit} where a limit of the product leaves less than the cart would
 * hold of it. It is counted by the checkout, which refuses the same where others were faster.
 */
public interface AddLine {

    Added handle(Command command);

    record Command(
            Actor actor,
            CartId cart,
            ProductCode product,
            CartLine.Wish wish,
            @Nullable Long expectedVersion) {}

    record Added(Cart cart, LineId line) {}
}
