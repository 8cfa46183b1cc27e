package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.PAYMENT_ATTEMPT;

import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.domain.payment.Purpose;
import org.cartulary.domain.reseller.ResellerId;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/** How a payment attempt lies in its table. */
final class PaymentAttemptColumns {

    private static final Function<JSON, Purpose> PURPOSE = Json.to(Purpose.class);
    private static final Function<JSON, Answer> ANSWER = Json.to(Answer.class);

    static final Columns<PaymentAttempt> ALL = Columns.<PaymentAttempt>of(PAYMENT_ATTEMPT)
            .key(PAYMENT_ATTEMPT.RESELLER_ID, attempt -> attempt.reseller().value())
            .key(PAYMENT_ATTEMPT.PAYMENT_ATTEMPT_ID, attempt -> attempt.id().value())
            .with(PAYMENT_ATTEMPT.HELD_CART_ID, PaymentAttemptColumns::heldCart)
            .with(PAYMENT_ATTEMPT.PURPOSE, attempt -> Json.of(attempt.purpose()))
            .with(PAYMENT_ATTEMPT.PAYMENT_METHOD_ID, attempt -> attempt.method().value())
            .with(PAYMENT_ATTEMPT.GATEWAY, PaymentAttempt::gateway)
            .with(PAYMENT_ATTEMPT.TOKEN, attempt -> attempt.token().value())
            .with(PAYMENT_ATTEMPT.AMOUNT, attempt -> attempt.amount().getAmount())
            .with(
                    PAYMENT_ATTEMPT.CURRENCY,
                    attempt -> attempt.amount().getCurrencyUnit().getCode())
            .with(PAYMENT_ATTEMPT.REFUNDED, attempt -> attempt.refunded().getAmount())
            .with(PAYMENT_ATTEMPT.STATE, attempt -> attempt.state().name())
            .with(PAYMENT_ATTEMPT.GATEWAY_ANSWER, attempt -> Json.of(Answer.of(attempt)))
            .with(PAYMENT_ATTEMPT.STARTED_AT, PaymentAttempt::startedAt)
            .with(PAYMENT_ATTEMPT.SETTLED_AT, PaymentAttempt::settledAt)
            .with(PAYMENT_ATTEMPT.VERSION, PaymentAttempt::version)
            .readBy(PaymentAttemptColumns::read);

    private PaymentAttemptColumns() {}

    /** What the gateway said, in whatever length it liked. */
    record Answer(
            @Nullable String reference,
            @Nullable String failure,
            @Nullable URI action) {

        static Answer of(PaymentAttempt attempt) {
            return new Answer(attempt.gatewayReference(), attempt.failure(), attempt.action());
        }
    }

    private static @Nullable UUID heldCart(PaymentAttempt attempt) {
        return attempt.state().holdsTheCart() ? attempt.purpose().cart().value() : null;
    }

    private static PaymentAttempt read(Row row) {
        Answer answer = row.get(PAYMENT_ATTEMPT.GATEWAY_ANSWER, ANSWER);
        return new PaymentAttempt(
                row.get(PAYMENT_ATTEMPT.PAYMENT_ATTEMPT_ID, PaymentAttemptId::new),
                row.get(PAYMENT_ATTEMPT.RESELLER_ID, ResellerId::new),
                row.get(PAYMENT_ATTEMPT.PURPOSE, PURPOSE),
                row.get(PAYMENT_ATTEMPT.PAYMENT_METHOD_ID, PaymentMethodId::new),
                row.get(PAYMENT_ATTEMPT.GATEWAY),
                row.get(PAYMENT_ATTEMPT.TOKEN, GatewayToken::new),
                row.money(PAYMENT_ATTEMPT.AMOUNT, PAYMENT_ATTEMPT.CURRENCY),
                row.money(PAYMENT_ATTEMPT.REFUNDED, PAYMENT_ATTEMPT.CURRENCY),
                row.get(PAYMENT_ATTEMPT.STATE, PaymentState::valueOf),
                answer.reference(),
                answer.failure(),
                answer.action(),
                row.get(PAYMENT_ATTEMPT.STARTED_AT),
                row.optional(PAYMENT_ATTEMPT.SETTLED_AT),
                row.get(PAYMENT_ATTEMPT.VERSION));
    }
}
