package org.cartulary.ports.client;

import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.Invitation;
import org.cartulary.domain.reseller.Actor;

/**
 * Invites a client again: the open invitation, if there is one, is revoked, and a new one is sent. Refuses a client that has accepted
 * ({@code invitation.already-accepted}).
 */
public interface InviteClient {

    Invitation handle(Command command);

    record Command(Actor actor, ClientId client) {}
}
