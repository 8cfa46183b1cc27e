package org.cartulary.api.offer;

import java.time.Instant;
import java.util.Locale;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartState;
import org.cartulary.ports.cart.OfferOfToken;

/** Where an offer stands, as its client sees it. */
enum OfferStatus {
    /** It can be taken up or declined. */
    OPEN,
    /** Its date has passed. */
    EXPIRED,
    /** A payment is under way; nothing else can be done until it is settled. */
    PAYING,
    PAID,
    /** It was declined, or taken back. */
    WITHDRAWN;

    static OfferStatus of(OfferOfToken.View view, Instant now) {
        Cart cart = view.cart();
        if (view.order() != null) {
            return PAID;
        }
        if (cart.state() == CartState.PAYING) {
            return PAYING;
        }
        if (cart.state() != CartState.SENT || cart.offer() == null) {
            return WITHDRAWN;
        }
        return cart.offer().standsAt(now) ? OPEN : EXPIRED;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
