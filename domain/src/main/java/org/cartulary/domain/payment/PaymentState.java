package org.cartulary.domain.payment;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a payment attempt stands. This table is the whole state machine: no other code decides a move. */
public enum PaymentState {
    /** Written, and the gateway is being asked or waits for the payer. */
    PENDING,
    SUCCEEDED,
    FAILED,
    /** The gateway may or may not have charged: not a failure, and resolved by asking it again. */
    UNKNOWN;

    public Set<PaymentState> next() {
        return switch (this) {
            case PENDING -> EnumSet.of(SUCCEEDED, FAILED, UNKNOWN);
            case UNKNOWN -> EnumSet.of(SUCCEEDED, FAILED);
            case SUCCEEDED, FAILED -> EnumSet.noneOf(PaymentState.class);
        };
    }

    /** Whether a second attempt for the same cart is shut out. */
    public boolean holdsTheCart() {
        return this != FAILED;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
