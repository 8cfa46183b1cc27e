package org.cartulary.domain.client;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a client stands. This table is the whole state machine: no other code decides a move. */
public enum ClientState {
    /** Created and invited; nothing can be managed for it yet. */
    INVITED,
    ACTIVE,
    SUSPENDED;

    public Set<ClientState> next() {
        return switch (this) {
            case INVITED -> EnumSet.of(ACTIVE);
            case ACTIVE -> EnumSet.of(SUSPENDED);
            case SUSPENDED -> EnumSet.of(ACTIVE);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
