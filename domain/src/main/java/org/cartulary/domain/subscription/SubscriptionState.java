package org.cartulary.domain.subscription;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.cartulary.domain.InputError;

/** The life of a subscription. This table is the whole state machine: no other code decides a move. */
public enum SubscriptionState {
    /** Ordered, and not started. */
    PENDING,
    /** In use, and never paid for. */
    TRIAL,
    ACTIVE,
    SUSPENDED,
    CANCELLED,
    EXPIRED;

    public Set<SubscriptionState> next() {
        return switch (this) {
            case PENDING -> EnumSet.of(TRIAL, ACTIVE, CANCELLED);
            case TRIAL -> EnumSet.of(ACTIVE, SUSPENDED, CANCELLED, EXPIRED);
            case ACTIVE -> EnumSet.of(SUSPENDED, CANCELLED, EXPIRED);
            case SUSPENDED -> EnumSet.of(ACTIVE, CANCELLED, EXPIRED);
            case CANCELLED, EXPIRED -> EnumSet.noneOf(SubscriptionState.class);
        };
    }

    public static SubscriptionState parse(String text) {
        for (SubscriptionState state : values()) {
            if (state.toString().equals(text)) {
                return state;
            }
        }
        throw new InputError.Malformed("status", "pending, trial, active, suspended, cancelled or expired").refused();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
