package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.REFUND;

import java.util.UUID;
import java.util.function.Function;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.refund.Refund;
import org.cartulary.domain.refund.RefundId;
import org.cartulary.domain.refund.RefundState;
import org.cartulary.domain.reseller.ResellerId;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/** How a refund lies in its table. */
final class RefundColumns {

    private static final Function<JSON, Answer> ANSWER = Json.to(Answer.class);

    static final Columns<Refund> ALL = Columns.<Refund>of(REFUND)
            .key(REFUND.RESELLER_ID, refund -> refund.reseller().value())
            .key(REFUND.REFUND_ID, refund -> refund.id().value())
            .with(REFUND.CLIENT_ID, refund -> refund.client().value())
            .with(REFUND.CREDIT_NOTE_ID, refund -> refund.creditNote().value())
            .with(REFUND.HELD_CREDIT_NOTE_ID, RefundColumns::held)
            .with(REFUND.PAYMENT_ATTEMPT_ID, refund -> refund.payment().value())
            .with(REFUND.GATEWAY, Refund::gateway)
            .with(REFUND.TOKEN, refund -> refund.token().value())
            .with(REFUND.AMOUNT, refund -> refund.amount().getAmount())
            .with(REFUND.CURRENCY, refund -> refund.amount().getCurrencyUnit().getCode())
            .with(REFUND.STATE, refund -> refund.state().name())
            .with(REFUND.GATEWAY_ANSWER, refund -> Json.of(Answer.of(refund)))
            .with(REFUND.PRINCIPAL, Refund::principal)
            .with(REFUND.STARTED_AT, Refund::startedAt)
            .with(REFUND.SETTLED_AT, Refund::settledAt)
            .with(REFUND.VERSION, Refund::version)
            .readBy(RefundColumns::read);

    private RefundColumns() {}

    /** What the gateway said, in whatever length it liked. */
    record Answer(
            String charge,
            @Nullable String reference,
            @Nullable String failure) {

        static Answer of(Refund refund) {
            return new Answer(refund.chargeReference(), refund.gatewayReference(), refund.failure());
        }
    }

    private static @Nullable UUID held(Refund refund) {
        return refund.state().holdsTheCreditNote() ? refund.creditNote().value() : null;
    }

    private static Refund read(Row row) {
        Answer answer = row.get(REFUND.GATEWAY_ANSWER, ANSWER);
        return new Refund(
                row.get(REFUND.REFUND_ID, RefundId::new),
                row.get(REFUND.RESELLER_ID, ResellerId::new),
                row.get(REFUND.CLIENT_ID, ClientId::new),
                row.get(REFUND.CREDIT_NOTE_ID, CreditNoteId::new),
                row.get(REFUND.PAYMENT_ATTEMPT_ID, PaymentAttemptId::new),
                row.get(REFUND.GATEWAY),
                row.get(REFUND.TOKEN, GatewayToken::new),
                answer.charge(),
                row.money(REFUND.AMOUNT, REFUND.CURRENCY),
                row.get(REFUND.STATE, RefundState::valueOf),
                answer.reference(),
                answer.failure(),
                row.get(REFUND.PRINCIPAL),
                row.get(REFUND.STARTED_AT),
                row.optional(REFUND.SETTLED_AT),
                row.get(REFUND.VERSION));
    }
}
