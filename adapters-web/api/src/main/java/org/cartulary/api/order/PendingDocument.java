package org.cartulary.api.order;

import java.net.URI;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.ports.cart.Checkout;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A checkout whose payment is neither paid nor failed yet.
 *
 * @param action where the payer has to confirm, if the gateway waits for that
 */
public record PendingDocument(
        String status,
        PaymentAttemptId payment,
        Money amount,
        @Nullable URI action) {

    public static PendingDocument of(Checkout.Pending pending) {
        return new PendingDocument("pending", pending.payment(), pending.amount(), pending.action());
    }
}
