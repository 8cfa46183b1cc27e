package org.cartulary.domain.invoice;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an invoice stands. This table is the whole state machine: no other code decides a move. */
public enum InvoiceState {
    DRAFT,
    /** Frozen and numbered; something of it is owed. */
    ISSUED,
    /** Nothing of it is owed, and something of it was paid or nothing was due. */
    PAID,
    /** Credit notes have taken back all of it. */
    VOID,
    /** What is owed is not expected any more. It may still be paid. */
    UNCOLLECTIBLE;

    public Set<InvoiceState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(ISSUED, VOID);
            case ISSUED -> EnumSet.of(PAID, VOID, UNCOLLECTIBLE);
            case UNCOLLECTIBLE -> EnumSet.of(PAID);
            case PAID, VOID -> EnumSet.noneOf(InvoiceState.class);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
