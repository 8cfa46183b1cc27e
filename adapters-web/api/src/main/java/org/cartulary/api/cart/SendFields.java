package org.cartulary.api.cart;

import org.cartulary.api.json.Field;
import org.cartulary.api.json.Time;
import org.cartulary.domain.Text;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.quote.QuoteDigest;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.cart.SendCart;
import org.jspecify.annotations.Nullable;

/** How a cart is sent to its client. */
record SendFields(
        @Nullable String quote,
        @Nullable String until,
        @Nullable String note) {

    private static final int LONGEST_NOTE = 500;

    SendCart.Command command(Actor actor, CartId cart) {
        return new SendCart.Command(
                actor,
                cart,
                Field.required("quote", quote, QuoteDigest::parse),
                Field.optional("until", until, Time::instant),
                Text.optionalLine("note", note, LONGEST_NOTE));
    }
}
