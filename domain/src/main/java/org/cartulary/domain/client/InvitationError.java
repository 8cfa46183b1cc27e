package org.cartulary.domain.client;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;

/** Refusals about invitations. */
public sealed interface InvitationError extends Refusal {

    /** It was accepted, revoked, or has expired. */
    record Over(InvitationId invitation, InvitationState state) implements InvitationError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.GONE;
        }
    }

    /** The client has no invitation that is open. */
    record NoneOpen(ClientId client) implements InvitationError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }

    /** The client has accepted already: there is nothing to invite it to. */
    record AlreadyAccepted(ClientId client) implements InvitationError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }
}
