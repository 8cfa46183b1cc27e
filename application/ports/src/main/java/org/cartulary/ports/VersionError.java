package org.cartulary.ports;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;
import org.jspecify.annotations.Nullable;

/** Refusals about versions. */
public sealed interface VersionError extends Refusal {

    /** The caller acted on another version than the one that stands. */
    record Stale(String subject, long expected, long actual) implements VersionError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.STALE;
        }
    }

    /** Refuses an act on another version than the caller saw; nothing to check when the caller named none. */
    static void require(@Nullable Long expected, long actual, Object subject) {
        if (expected != null && expected != actual) {
            throw new Stale(subject.toString(), expected, actual).refused();
        }
    }
}
