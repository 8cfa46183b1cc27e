package org.cartulary.api.payment;

import java.time.Instant;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.refund.Refund;
import org.cartulary.domain.refund.RefundId;
import org.cartulary.domain.refund.RefundState;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A refund as it is shown.
 *
 * @param payment that was charged
 * @param reference what the gateway calls the refund, once it is known
 * @param failure the gateway's reason in a word
 */
record RefundDocument(
        RefundId id,
        RefundState status,
        ClientId client,
        CreditNoteId creditNote,
        PaymentAttemptId payment,
        String gateway,
        Money amount,
        @Nullable String reference,
        @Nullable String failure,
        String placedBy,
        Instant startedAt,
        @Nullable Instant settledAt) {

    static RefundDocument of(Refund refund) {
        return new RefundDocument(
                refund.id(),
                refund.state(),
                refund.client(),
                refund.creditNote(),
                refund.payment(),
                refund.gateway(),
                refund.amount(),
                refund.gatewayReference(),
                refund.failure(),
                refund.principal(),
                refund.startedAt(),
                refund.settledAt());
    }
}
