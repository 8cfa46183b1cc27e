package org.cartulary.ports.cart;

import java.time.Instant;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.quote.QuoteDigest;
import org.cartulary.domain.reseller.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Offers a cart to the client's account owner at a frozen price, by a one-time link.
 *
 * <p>Refuses an empty cart, a stale quote, a client that has not accepted, and a date that is past or more than 90 days away.
 */
public interface SendCart {

    Cart handle(Command command);

    /**
     * What is offered, at which price, until when.
     *
     * @param until how long the price stands; 14 days when absent
     * @param note what the mail says besides, up to 500 characters on one line
     */
    record Command(
            Actor actor,
            CartId cart,
            QuoteDigest quote,
            @Nullable Instant until,
            @Nullable String note) {}
}
