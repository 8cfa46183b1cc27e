package org.cartulary.ports.cart;

import java.net.URI;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a checkout led to. A payment that was declined is a refusal ({@code payment.declined}), and nothing was booked. */
public sealed interface Checkout {

    /** Paid and booked. */
    record Booked(Order order) implements Checkout {}

    /**
     * Not known yet: neither paid nor failed. The cart stays locked.
     *
     * @param action where the payer has to confirm, if the gateway waits for that
     */
    record Pending(
            PaymentAttemptId payment,
            Money amount,
            @Nullable URI action) implements Checkout {}
}
