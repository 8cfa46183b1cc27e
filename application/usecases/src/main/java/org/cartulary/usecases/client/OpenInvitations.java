package org.cartulary.usecases.client;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.Invitation;
import org.cartulary.domain.client.InvitationState;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.ports.client.Invitations;
import org.cartulary.ports.client.OneTimeTokens;

/** The invitation of a client that can still be accepted, and taking it back. */
public final class OpenInvitations {

    private final Invitations invitations;
    private final OneTimeTokens tokens;

    @Inject
    public OpenInvitations(Invitations invitations, OneTimeTokens tokens) {
        this.invitations = invitations;
        this.tokens = tokens;
    }

    Optional<Invitation> of(Client client, Instant at) {
        return invitations
                .newestOf(client.reseller(), client.id())
                .filter(invitation -> invitation.stateAt(at) == InvitationState.INVITED);
    }

    /** Within the caller's transaction; its link no longer works. */
    Outcome<Invitation> revoke(Invitation invitation) {
        Outcome<Invitation> revoked = invitation.revoke();
        invitations.save(revoked.next());
        tokens.withdraw(
                invitation.reseller(), TokenPurpose.INVITATION, invitation.id().value());
        return revoked;
    }
}
