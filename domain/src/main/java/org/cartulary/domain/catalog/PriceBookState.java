package org.cartulary.domain.catalog;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a price book stands. This table is the whole state machine: no other code decides a move. */
public enum PriceBookState {
    /** Can be written anew; no price of it counts. */
    DRAFT,
    /** Never changes any more. Its prices count from its date on. */
    PUBLISHED,
    /** No price of it counts for anything new. */
    WITHDRAWN;

    public Set<PriceBookState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PUBLISHED, WITHDRAWN);
            case PUBLISHED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(PriceBookState.class);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
