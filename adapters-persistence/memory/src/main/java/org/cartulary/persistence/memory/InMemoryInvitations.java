package org.cartulary.persistence.memory;

import java.util.Optional;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.Invitation;
import org.cartulary.domain.client.InvitationId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.client.Invitations;

/** Invitations in memory. */
final class InMemoryInvitations implements Invitations {

    private final Aggregates<Invitation> invitations;

    InMemoryInvitations(InMemoryTransactions transactions) {
        invitations = new Aggregates<>(transactions, Invitation::reseller, Invitation::id, Invitation::version);
    }

    @Override
    public void save(Invitation invitation) {
        invitations.save(invitation);
    }

    @Override
    public Optional<Invitation> find(ResellerId reseller, InvitationId invitation) {
        return invitations.find(reseller, invitation);
    }

    @Override
    public Optional<Invitation> newestOf(ResellerId reseller, ClientId client) {
        return invitations
                .rows()
                .newestFirst(reseller, null)
                .filter(invitation -> invitation.client().equals(client))
                .findFirst();
    }
}
