package org.cartulary.domain.client;

import java.time.Duration;
import java.time.Instant;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.reseller.ResellerId;

/**
 * A one-time, expiring offer to a client to link with the reseller. The secret that proves it is a {@link OneTimeToken} whose subject
 * is this invitation.
 */
public record Invitation(
        InvitationId id,
        ResellerId reseller,
        ClientId client,
        ContactId contact,
        EmailAddress recipient,
        InvitationState state,
        Instant sentAt,
        Instant expiresAt,
        long version) {

    /** How long an invitation can be accepted. */
    public static final Duration LASTS = Duration.ofDays(14);

    public static Outcome<Invitation> send(InvitationId id, Client client, Instant at) {
        Contact owner = client.accountOwner();
        Invitation invitation = new Invitation(
                id,
                client.reseller(),
                client.id(),
                owner.id(),
                owner.email(),
                InvitationState.INVITED,
                at,
                at.plus(LASTS),
                1);
        return Outcome.of(invitation, new InvitationEvent.Sent(id, client.id(), owner.email()));
    }

    /** Accepted at most once, and before it expires. */
    public Outcome<Invitation> accept(Instant at) {
        if (state != InvitationState.INVITED || !at.isBefore(expiresAt)) {
            throw new InvitationError.Over(id, stateAt(at)).refused();
        }
        return Outcome.of(inState(InvitationState.ACCEPTED), new InvitationEvent.Accepted(id, client));
    }

    public Outcome<Invitation> revoke() {
        if (state != InvitationState.INVITED) {
            throw new InvitationError.Over(id, state).refused();
        }
        return Outcome.of(inState(InvitationState.REVOKED), new InvitationEvent.Revoked(id, client));
    }

    /** What it is at an instant: one that nobody accepted expires by itself. */
    public InvitationState stateAt(Instant at) {
        return state == InvitationState.INVITED && !at.isBefore(expiresAt) ? InvitationState.EXPIRED : state;
    }

    private Invitation inState(InvitationState to) {
        return new Invitation(id, reseller, client, contact, recipient, to, sentAt, expiresAt, version + 1);
    }
}
