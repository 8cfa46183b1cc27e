package org.cartulary.domain.cart;

import java.time.Instant;
import org.cartulary.domain.Event;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.promo.PromoCodeName;
import org.joda.money.Money;

/** What happens to a cart. */
public sealed interface CartEvent extends Event {

    record Opened(CartId cart, ClientId client) implements CartEvent {}

    record LineAdded(CartId cart, LineId line, ProductCode product, int quantity) implements CartEvent {}

    record LineChanged(CartId cart, LineId line, ProductCode product, int quantity) implements CartEvent {}

    record LineRemoved(CartId cart, LineId line) implements CartEvent {}

    record CodeApplied(CartId cart, PromoCodeName code) implements CartEvent {}

    record CodeRemoved(CartId cart, PromoCodeName code) implements CartEvent {}

    record Discarded(CartId cart, ClientId client) implements CartEvent {}

    record Sent(CartId cart, ClientId client, EmailAddress recipient, Money total, Instant until)
            implements CartEvent {}

    record OfferRevoked(CartId cart, ClientId client) implements CartEvent {}

    record OfferDeclined(CartId cart, ClientId client) implements CartEvent {}

    record PaymentStarted(CartId cart, ClientId client, PaymentAttemptId attempt, Money total) implements CartEvent {}

    record PaymentFailed(CartId cart, ClientId client, PaymentAttemptId attempt) implements CartEvent {}

    record CheckedOut(CartId cart, ClientId client, OrderId order, Money total) implements CartEvent {}
}
