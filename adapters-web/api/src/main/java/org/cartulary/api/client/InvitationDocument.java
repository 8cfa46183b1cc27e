package org.cartulary.api.client;

import java.time.Instant;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Invitation;
import org.cartulary.domain.client.InvitationId;
import org.cartulary.domain.client.InvitationState;

/** An invitation as it is shown; its status is what it is now. */
record InvitationDocument(
        InvitationId id,
        ClientId client,
        EmailAddress recipient,
        InvitationState status,
        Instant sentAt,
        Instant expiresAt) {

    static InvitationDocument of(Invitation invitation, Instant now) {
        return new InvitationDocument(
                invitation.id(),
                invitation.client(),
                invitation.recipient(),
                invitation.stateAt(now),
                invitation.sentAt(),
                invitation.expiresAt());
    }
}
