package org.cartulary.ports.client;

import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.Invitation;
import org.cartulary.domain.reseller.Actor;

/** Takes back the open invitation of a client; its link no longer works. */
public interface RevokeInvitation {

    Invitation handle(Command command);

    record Command(Actor actor, ClientId client) {}
}
