package org.cartulary.domain.invoice;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an invoice stands. This table is the whole state machine: no other code decides a move. */
public enum InvoiceState {
    DRAFT,
    /** Frozen and numbered. */
    ISSUED,
    PAID,
    VOID;

    public Set<InvoiceState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(ISSUED, VOID);
            case ISSUED -> EnumSet.of(PAID, VOID);
            case PAID, VOID -> EnumSet.noneOf(InvoiceState.class);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
