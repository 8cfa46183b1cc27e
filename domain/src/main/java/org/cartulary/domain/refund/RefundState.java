package org.cartulary.domain.refund;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a refund stands. This table is the whole state machine: no other code decides a move. */
public enum RefundState {
    /** Written, and the gateway is being asked. */
    PENDING,
    SUCCEEDED,
    FAILED,
    /** The gateway may or may not have given back: not a failure, and resolved by asking it again. */
    UNKNOWN;

    public Set<RefundState> next() {
        return switch (this) {
            case PENDING -> EnumSet.of(SUCCEEDED, FAILED, UNKNOWN);
            case UNKNOWN -> EnumSet.of(SUCCEEDED, FAILED);
            case SUCCEEDED, FAILED -> EnumSet.noneOf(RefundState.class);
        };
    }

    /** Whether a second refund for the same credit note is shut out. */
    public boolean holdsTheCreditNote() {
        return this != FAILED;
    }

    /** Whether the gateway is still to be asked. */
    public boolean open() {
        return this == PENDING || this == UNKNOWN;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
