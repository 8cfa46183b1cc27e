package org.cartulary.domain.client;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;

/** Refusals about one-time links. */
public sealed interface TokenError extends Refusal {

    /** No such link: never made, for another purpose, or withdrawn. */
    record Unknown() implements TokenError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }

    /** The link has done what it was for. */
    record Used(TokenPurpose purpose) implements TokenError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.GONE;
        }
    }

    record Expired(TokenPurpose purpose) implements TokenError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.GONE;
        }
    }
}
