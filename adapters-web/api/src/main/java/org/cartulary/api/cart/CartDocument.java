package org.cartulary.api.cart;

import java.time.Instant;
import java.util.List;
import org.cartulary.api.quote.QuoteDocument;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.cart.Offer;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.promo.PromoCodeName;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A cart as its reseller sees it.
 *
 * @param quote the frozen one, once the cart is sent or being paid
 */
record CartDocument(
        CartId id,
        ClientId client,
        CurrencyUnit currency,
        CartState status,
        List<LineDocument> lines,
        List<PromoCodeName> promoCodes,
        @Nullable QuoteDocument quote,
        @Nullable Sent offer,
        long version) {

    static CartDocument of(Cart cart) {
        return new CartDocument(
                cart.id(),
                cart.client(),
                cart.currency(),
                cart.state(),
                cart.lines().stream().map(LineDocument::of).toList(),
                cart.codes(),
                cart.frozen() == null ? null : QuoteDocument.of(cart.frozen()),
                cart.offer() == null ? null : Sent.of(cart.offer()),
                cart.version());
    }

    /** To whom it was sent, and until when its price stands. */
    record Sent(
            EmailAddress recipient,
            Instant sentAt,
            Instant until,
            @Nullable String note) {

        static Sent of(Offer offer) {
            return new Sent(offer.recipient(), offer.sentAt(), offer.until(), offer.note());
        }
    }
}
