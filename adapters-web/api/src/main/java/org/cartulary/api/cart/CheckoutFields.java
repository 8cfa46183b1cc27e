package org.cartulary.api.cart;

import org.cartulary.api.json.Field;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.quote.QuoteDigest;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.cart.CheckOutCart;
import org.cartulary.ports.request.RequestKey;
import org.jspecify.annotations.Nullable;

/** How a cart is checked out. */
record CheckoutFields(
        @Nullable String purchaseMode,
        @Nullable String quote,
        @Nullable String paymentMethod) {

    CheckOutCart.Command command(Actor actor, CartId cart, @Nullable RequestKey request) {
        return new CheckOutCart.Command(
                actor,
                cart,
                Field.required("purchaseMode", purchaseMode, PurchaseMode::parse),
                Field.required("quote", quote, QuoteDigest::parse),
                Field.optional("paymentMethod", paymentMethod, PaymentMethodId::parse),
                request);
    }
}
