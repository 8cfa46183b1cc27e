package org.cartulary.api.payment;

import java.net.URI;
import java.time.Instant;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.domain.permission.PermissionRef;
import org.cartulary.domain.reseller.Account;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment attempt as it is shown. The gateway's token is not.
 *
 * @param reference what the gateway calls the charge, once it is known
 * @param failure the gateway's reason in a word
 * @param action where the payer has to confirm, while the gateway waits for that
 */
record PaymentDocument(
        PaymentAttemptId id,
        PaymentState status,
        CartId cart,
        ClientId client,
        PurchaseMode purchaseMode,
        Account payer,
        Account owner,
        String placedBy,
        @Nullable PermissionRef permission,
        PaymentMethodId paymentMethod,
        String gateway,
        Money amount,
        @Nullable String reference,
        @Nullable String failure,
        @Nullable URI action,
        Instant startedAt,
        @Nullable Instant settledAt) {

    static PaymentDocument of(PaymentAttempt attempt) {
        return new PaymentDocument(
                attempt.id(),
                attempt.state(),
                attempt.purpose().cart(),
                attempt.purpose().client(),
                attempt.purpose().mode(),
                attempt.purpose().payer(),
                attempt.purpose().owner(),
                attempt.purpose().principal(),
                attempt.purpose().permission(),
                attempt.method(),
                attempt.gateway(),
                attempt.amount(),
                attempt.gatewayReference(),
                attempt.failure(),
                attempt.action(),
                attempt.startedAt(),
                attempt.settledAt());
    }
}
