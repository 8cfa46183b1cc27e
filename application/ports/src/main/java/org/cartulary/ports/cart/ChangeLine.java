package org.cartulary.ports.cart;

import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.reseller.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Changes a line of an open cart; what is not wished for stays. A changed term without a wished billing cycle keeps the line's cycle
 * where it divides the new term, and otherwise takes the longest that does.
 */
public interface ChangeLine {

    Cart handle(Command command);

    record Command(
            Actor actor,
            CartId cart,
            LineId line,
            CartLine.Wish wish,
            @Nullable Long expectedVersion) {}
}
