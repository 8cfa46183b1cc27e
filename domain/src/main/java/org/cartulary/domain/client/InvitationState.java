package org.cartulary.domain.client;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an invitation stands. This table is the whole state machine: no other code decides a move. */
public enum InvitationState {
    INVITED,
    ACCEPTED,
    EXPIRED,
    REVOKED;

    public Set<InvitationState> next() {
        return switch (this) {
            case INVITED -> EnumSet.of(ACCEPTED, EXPIRED, REVOKED);
            case ACCEPTED, EXPIRED, REVOKED -> EnumSet.noneOf(InvitationState.class);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
