package org.cartulary.domain.mail;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a mail stands. This table is the whole state machine: no other code decides a move. */
public enum MailState {
    /** To be handed over, at once or after a pause. */
    DUE,
    /** The mail server has taken it. */
    SENT,
    /** Tried as often as is reasonable; listed until somebody retries it. */
    DEAD;

    public Set<MailState> next() {
        return switch (this) {
            case DUE -> EnumSet.of(DUE, SENT, DEAD);
            case DEAD -> EnumSet.of(DUE);
            case SENT -> EnumSet.noneOf(MailState.class);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
