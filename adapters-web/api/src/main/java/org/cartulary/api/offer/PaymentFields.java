package org.cartulary.api.offer;

import org.cartulary.api.json.Field;
import org.cartulary.domain.InputError;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.quote.QuoteDigest;
import org.cartulary.ports.cart.PayOffer;
import org.cartulary.ports.request.RequestKey;
import org.jspecify.annotations.Nullable;

/** How a client pays an offer: by a stored payment method, or by a new card that its gateway has made a token of. */
record PaymentFields(
        @Nullable String quote,
        @Nullable String paymentMethod,
        @Nullable String card) {

    PayOffer.Command command(String token, @Nullable RequestKey request) {
        if (paymentMethod != null && card != null) {
            throw new InputError.Malformed("card", "either a card or a stored payment method").refused();
        }
        return new PayOffer.Command(
                token,
                Field.required("quote", quote, QuoteDigest::parse),
                Field.optional("paymentMethod", paymentMethod, PaymentMethodId::parse),
                Field.optional("card", card, GatewayToken::parse),
                request);
    }
}
