package org.cartulary.payments.sandbox;

import java.util.Arrays;
import java.util.Optional;
import org.cartulary.domain.payment.GatewayToken;
import org.jspecify.annotations.Nullable;

/** The cards of the sandbox, each with one fate. The token of a card is its text; the sandbox knows no other token. */
public enum TestCard {
    /** Charged at once. */
    SUCCEEDS("card_succeeds", "succeeds", null),
    /** Refused with {@code insufficient_funds}. */
    DECLINED("card_declined", "declined", "insufficient_funds"),
    /** Refused with {@code card_expired}. */
    EXPIRED("card_expired", "expired", "card_expired"),
    /** The payer has to confirm within 15 minutes; otherwise refused with {@code action_expired}. */
    NEEDS_ACTION("card_needs_action", "asks for confirmation", null),
    /** Charged, but the answer never arrives: unclear until it is resolved. */
    TIMES_OUT_EXECUTED("card_times_out_executed", "charged, times out", null),
    /** Neither charged nor answered: unclear until it is resolved, and then never seen. */
    TIMES_OUT_NOT_EXECUTED("card_times_out_not_executed", "not charged, times out", null),
    /** Charged, but the answer cannot be understood: unclear until it is resolved. */
    ANSWERS_GARBAGE("card_answers_garbage", "charged, answers garbage", null),
    /** Charged at once; a refund is refused with {@code refund_refused}. */
    REFUND_DECLINED("card_refund_declined", "refunds declined", null),
    /** Charged at once; a refund is made, but the answer never arrives: unclear until it is resolved. */
    REFUND_TIMES_OUT_EXECUTED("card_refund_times_out_executed", "refunded, times out", null),
    /** Charged at once; a refund is neither made nor answered: unclear until it is resolved, and then never seen. */
    REFUND_TIMES_OUT_NOT_EXECUTED("card_refund_times_out_not_executed", "not refunded, times out", null);

    private final String token;
    private final String label;
    private final @Nullable String refusal;

    TestCard(String token, String fate, @Nullable String refusal) {
        this.token = token;
        this.label = "Sandbox card, " + fate;
        this.refusal = refusal;
    }

    public GatewayToken token() {
        return new GatewayToken(token);
    }

    /** What people recognise it by: {@code Sandbox card, succeeds}. */
    public String label() {
        return label;
    }

    static Optional<TestCard> of(GatewayToken token) {
        return Arrays.stream(values())
                .filter(card -> card.token.equals(token.value()))
                .findFirst();
    }

    /** Why this card is always refused, for machines; nothing for one that is not. */
    @Nullable
    String refusal() {
        return refusal;
    }

    /** Why nobody hears that this card was charged; nothing for one whose answers arrive. */
    @Nullable
    String lostAnswer() {
        return switch (this) {
            case TIMES_OUT_EXECUTED -> "timed out";
            case ANSWERS_GARBAGE -> "answer not understood";
            case SUCCEEDS, DECLINED, EXPIRED, NEEDS_ACTION, TIMES_OUT_NOT_EXECUTED -> null;
            case REFUND_DECLINED, REFUND_TIMES_OUT_EXECUTED, REFUND_TIMES_OUT_NOT_EXECUTED -> null;
        };
    }
}
