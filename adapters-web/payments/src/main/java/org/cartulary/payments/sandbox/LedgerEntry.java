package org.cartulary.payments.sandbox;

import java.time.Duration;
import java.time.Instant;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.ports.payment.Charge;
import org.cartulary.ports.payment.Repayment;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger says of a key; a later entry for the key replaces an earlier one.
 *
 * @param reason why it was refused, for machines
 * @param at when this entry was made
 */
record LedgerEntry(
        String key,
        Standing standing,
        GatewayToken token,
        Money amount,
        @Nullable String reason,
        Instant at,
        @Nullable String refundOf) {

    /** How long the payer may take to confirm. */
    static final Duration CONFIRM_WITHIN = Duration.ofMinutes(15);

    enum Standing {
        /** Waits for the payer to confirm. */
        OPEN,
        CHARGED,
        /** Nothing was charged, and nothing will be. */
        REFUSED,
        /** Given back of what was charged under another key. */
        REFUNDED,
        /** Asked after before it was seen; refused when it arrives. */
        CLOSED
    }

    static LedgerEntry of(Charge charge, Standing standing, @Nullable String reason, Instant at) {
        return new LedgerEntry(charge.key(), standing, charge.token(), charge.amount(), reason, at, null);
    }

    boolean isFor(Charge charge) {
        return token.equals(charge.token()) && amount.equals(charge.amount());
    }

    static LedgerEntry of(Repayment repayment, Standing standing, @Nullable String reason, Instant at) {
        return new LedgerEntry(
                repayment.key(), standing, repayment.token(), repayment.amount(), reason, at, repayment.charge());
    }

    boolean isFor(Repayment repayment) {
        return repayment.charge().equals(refundOf) && amount.equals(repayment.amount());
    }

    /** Whether something was charged, or still may be. */
    boolean mayCharge() {
        return standing == Standing.CHARGED || open();
    }

    boolean open() {
        return standing == Standing.OPEN;
    }

    LedgerEntry charged(Instant now) {
        return new LedgerEntry(key, Standing.CHARGED, token, amount, null, now, refundOf);
    }

    LedgerEntry refused(String why, Instant now) {
        return new LedgerEntry(key, Standing.REFUSED, token, amount, why, now, refundOf);
    }

    /** The same, or its refusal if the payer has let the time pass. */
    LedgerEntry asOf(Instant now) {
        return open() && !now.isBefore(at.plus(CONFIRM_WITHIN)) ? refused("action_expired", now) : this;
    }

    /** Derived from the key, so that it needs no random source and is unique because the key is. */
    String reference() {
        return "sandbox_" + key;
    }
}
