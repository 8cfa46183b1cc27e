package org.cartulary.domain.permission;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a permission stands. This table is the whole state machine: no other code decides a move. */
public enum PermissionState {
    /** The reseller has asked; the client has not answered. */
    REQUESTED,
    GRANTED,
    REVOKED;

    public Set<PermissionState> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(REQUESTED, GRANTED, REVOKED);
            case GRANTED -> EnumSet.of(GRANTED, REVOKED);
            case REVOKED -> EnumSet.of(REQUESTED, GRANTED);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
