package org.cartulary.ports.cart;

import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.quote.QuoteDigest;
import org.cartulary.ports.request.RequestKey;
import org.jspecify.annotations.Nullable;

/**
 * The client accepts what was offered and pays: exactly the frozen quote, once. Otherwise as {@link CheckOutCart}; no permission is
 * needed, because the client itself acts.
 */
public interface PayOffer {

    Checkout handle(Command command);

    /**
     * Which offer is accepted, and how it is paid.
     *
     * @param method one of the client's stored payment methods, or
     * @param card the gateway's token of a new one, which is stored for the client; the newest stored one when both are absent
     */
    record Command(
            String token,
            QuoteDigest quote,
            @Nullable PaymentMethodId method,
            @Nullable GatewayToken card,
            @Nullable RequestKey request) {}
}
