package org.cartulary.usecases.payment;

import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.OneTimeToken;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.quote.QuoteDigest;
import org.cartulary.ports.request.RequestKey;
import org.cartulary.usecases.By;
import org.jspecify.annotations.Nullable;

/**
 * A purchase that somebody wants to make.
 *
 * @param method which stored payment method, or
 * @param card a new one that the gateway knows; the newest stored one when both are absent
 * @param link with which a client completes it
 */
public record WantedPurchase(
        By by,
        CartId cart,
        PurchaseMode mode,
        QuoteDigest quote,
        @Nullable PaymentMethodId method,
        @Nullable NewCard card,
        @Nullable OneTimeToken link,
        @Nullable RequestKey request) {}
