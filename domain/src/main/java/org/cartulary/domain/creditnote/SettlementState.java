package org.cartulary.domain.creditnote;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where the money of a credit note is. This table is the whole state machine: no other code decides a move. */
public enum SettlementState {
    /** Owed to the client: no way was taken yet, or the last one failed. */
    OWED,
    /** A gateway is being asked for a refund, or nobody knows yet whether it made one. */
    UNDER_WAY,
    SETTLED;

    public Set<SettlementState> next() {
        return switch (this) {
            case OWED -> EnumSet.of(UNDER_WAY, SETTLED);
            case UNDER_WAY -> EnumSet.of(OWED, SETTLED);
            case SETTLED -> EnumSet.noneOf(SettlementState.class);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
