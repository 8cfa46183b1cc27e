package org.cartulary.domain.payment;

import java.net.URI;
import java.time.Instant;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.refund.RefundError;
import org.cartulary.domain.reseller.ResellerId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One try at a gateway. It is committed before the gateway is called; the gateway receives {@link #gatewayKey()} and charges at most
 * once for it. A cart has at most one attempt that is pending, unknown or succeeded.
 *
 * @param refunded what was given back of the amount, or is being given back
 * @param gatewayReference what the gateway calls the charge, once it is known
 * @param failure the gateway's reason in a word, when it failed
 * @param action where the payer has to confirm, while the gateway waits for that
 */
public record PaymentAttempt(
        PaymentAttemptId id,
        ResellerId reseller,
        Purpose purpose,
        PaymentMethodId method,
        String gateway,
        GatewayToken token,
        Money amount,
        Money refunded,
        PaymentState state,
        @Nullable String gatewayReference,
        @Nullable String failure,
        @Nullable URI action,
        Instant startedAt,
        @Nullable Instant settledAt,
        long version) {

    public static Outcome<PaymentAttempt> start(
            PaymentAttemptId id, Purpose purpose, PaymentMethod method, Money amount, Instant at) {
        PaymentAttempt attempt = new PaymentAttempt(
                id,
                method.reseller(),
                purpose,
                method.id(),
                method.gateway(),
                method.token(),
                amount,
                Money.zero(amount.getCurrencyUnit()),
                PaymentState.PENDING,
                null,
                null,
                null,
                at,
                null,
                1);
        return Outcome.of(attempt, new PaymentEvent.Started(id, purpose.cart(), amount));
    }

    /** The key under which the gateway charges at most once. */
    public String gatewayKey() {
        return id.toString();
    }

    public Outcome<PaymentAttempt> succeed(String reference, Instant at) {
        PaymentAttempt next = settled(PaymentState.SUCCEEDED, reference, null, null, at);
        return Outcome.of(next, new PaymentEvent.Succeeded(id, purpose.cart(), amount));
    }

    public Outcome<PaymentAttempt> fail(String reason, Instant at) {
        PaymentAttempt next = settled(PaymentState.FAILED, gatewayReference, reason, null, at);
        return Outcome.of(next, new PaymentEvent.Failed(id, purpose.cart(), reason));
    }

    /** Nobody knows whether the gateway charged. */
    public Outcome<PaymentAttempt> lose() {
        PaymentAttempt next = settled(PaymentState.UNKNOWN, gatewayReference, null, null, null);
        return Outcome.of(next, new PaymentEvent.BecameUnknown(id, purpose.cart()));
    }

    /** The gateway waits for the payer to confirm. The attempt stays pending. */
    public Outcome<PaymentAttempt> awaitPayer(URI where) {
        if (state != PaymentState.PENDING) {
            throw new PaymentError.NoSuchMove(id, state, PaymentState.PENDING).refused();
        }
        PaymentAttempt next = with(PaymentState.PENDING, gatewayReference, null, where, null);
        return Outcome.of(next, new PaymentEvent.ActionRequired(id, purpose.cart()));
    }

    /**
     * Sets so much of what was charged aside for a refund. Refuses more than is left of it; this write is what keeps two refunds at the
     * same moment from giving back more than was charged.
     */
    public PaymentAttempt setAsideForRefund(Money some) {
        Money left = state == PaymentState.SUCCEEDED ? amount.minus(refunded) : Money.zero(amount.getCurrencyUnit());
        if (some.isGreaterThan(left)) {
            throw new RefundError.MoreThanCaptured(id, some, left).refused();
        }
        return withRefunded(refunded.plus(some));
    }

    /** The refund for which so much was set aside was not made. */
    public PaymentAttempt notRefunded(Money some) {
        return withRefunded(refunded.minus(some));
    }

    private PaymentAttempt withRefunded(Money sum) {
        return new PaymentAttempt(
                id,
                reseller,
                purpose,
                method,
                gateway,
                token,
                amount,
                sum,
                state,
                gatewayReference,
                failure,
                action,
                startedAt,
                settledAt,
                version + 1);
    }

    private PaymentAttempt settled(
            PaymentState to,
            @Nullable String reference,
            @Nullable String reason,
            @Nullable URI where,
            @Nullable Instant at) {
        if (!state.next().contains(to)) {
            throw new PaymentError.NoSuchMove(id, state, to).refused();
        }
        return with(to, reference, reason, where, at);
    }

    private PaymentAttempt with(
            PaymentState to,
            @Nullable String reference,
            @Nullable String reason,
            @Nullable URI where,
            @Nullable Instant at) {
        return new PaymentAttempt(
                id,
                reseller,
                purpose,
                method,
                gateway,
                token,
                amount,
                refunded,
                to,
                reference,
                reason,
                where,
                startedAt,
                at,
                version + 1);
    }
}
