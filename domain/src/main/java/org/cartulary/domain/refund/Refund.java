package org.cartulary.domain.refund;

import java.time.Instant;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.reseller.ResellerId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One try to give back what a credit note owes, to the payment method that paid. It is committed before the gateway is called; the gateway
 * receives {@link #gatewayKey()} and gives back at most once for it. A credit note has at most one refund that is pending, unknown or
 * succeeded.
 *
 * @param payment that was charged
 * @param chargeReference what the gateway calls that charge
 * @param gatewayReference what the gateway calls the refund, once it is known
 * @param failure the gateway's reason in a word, when it failed
 * @param principal who wanted it
 */
public record Refund(
        RefundId id,
        ResellerId reseller,
        ClientId client,
        CreditNoteId creditNote,
        PaymentAttemptId payment,
        String gateway,
        GatewayToken token,
        String chargeReference,
        Money amount,
        RefundState state,
        @Nullable String gatewayReference,
        @Nullable String failure,
        String principal,
        Instant startedAt,
        @Nullable Instant settledAt,
        long version) {

    /** Of the total of a credit note, or of what the card paid of it. */
    public static Outcome<Refund> start(
            RefundId id, CreditNote note, PaymentAttempt charged, Money amount, String principal, Instant at) {
        Refund refund = new Refund(
                id,
                note.reseller(),
                note.client(),
                note.id(),
                charged.id(),
                charged.gateway(),
                charged.token(),
                String.valueOf(charged.gatewayReference()),
                amount,
                RefundState.PENDING,
                null,
                null,
                principal,
                at,
                null,
                1);
        return Outcome.of(refund, new RefundEvent.Started(id, note.id(), charged.id(), amount));
    }

    /** The key under which the gateway gives back at most once. */
    public String gatewayKey() {
        return id.toString();
    }

    public Outcome<Refund> succeed(String reference, Instant at) {
        return Outcome.of(
                moved(RefundState.SUCCEEDED, reference, null, at), new RefundEvent.Succeeded(id, creditNote, amount));
    }

    public Outcome<Refund> fail(String reason, Instant at) {
        return Outcome.of(moved(RefundState.FAILED, null, reason, at), new RefundEvent.Failed(id, creditNote, reason));
    }

    /** Nobody knows whether the gateway gave back. */
    public Outcome<Refund> lose() {
        return Outcome.of(moved(RefundState.UNKNOWN, null, null, null), new RefundEvent.BecameUnknown(id, creditNote));
    }

    private Refund moved(RefundState to, @Nullable String reference, @Nullable String reason, @Nullable Instant at) {
        if (!state.next().contains(to)) {
            throw new RefundError.NoSuchMove(id, state, to).refused();
        }
        return new Refund(
                id,
                reseller,
                client,
                creditNote,
                payment,
                gateway,
                token,
                chargeReference,
                amount,
                to,
                reference,
                reason,
                principal,
                startedAt,
                at,
                version + 1);
    }
}
