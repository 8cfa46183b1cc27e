package org.cartulary.domain.cart;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a cart stands. This table is the whole state machine: no other code decides a move. */
public enum CartState {
    /** A draft that can be changed. */
    OPEN,
    /** Offered to the client at a frozen price. */
    SENT,
    /** A payment attempt is pending or unknown; the cart is locked until it is resolved. */
    PAYING,
    CHECKED_OUT,
    DISCARDED;

    public Set<CartState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(SENT, PAYING, CHECKED_OUT, DISCARDED);
            case SENT -> EnumSet.of(OPEN, PAYING, CHECKED_OUT);
            case PAYING -> EnumSet.of(OPEN, SENT, CHECKED_OUT, DISCARDED);
            case CHECKED_OUT, DISCARDED -> EnumSet.noneOf(CartState.class);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
