package org.cartulary.domain.reseller;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;

/** Nobody proved who he is, or he may not do this. */
public sealed interface AccessError extends Refusal {

    /** No key was shown, or one that is unknown, revoked or expired: deliberately the same answer. */
    record NotSignedIn() implements AccessError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.UNAUTHENTICATED;
        }
    }

    /** The key lacks this scope. */
    record ScopeMissing(Scope scope) implements AccessError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.FORBIDDEN;
        }
    }

    /** No such key in this reseller. */
    record UnknownKey(ApiKeyId key) implements AccessError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }
}
