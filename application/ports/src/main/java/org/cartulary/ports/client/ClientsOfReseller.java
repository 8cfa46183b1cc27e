package org.cartulary.ports.client;

import java.util.Optional;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.Invitation;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;

/** Which clients are there? A contact sees its own client alone. */
public interface ClientsOfReseller {

    /** Newest first. */
    Page<Client> page(Actor actor, ClientFilter filter, PageRequest request);

    /** Refuses with {@code client.unknown}. */
    Client one(Actor actor, ClientId client);

    /** The newest invitation of a client. */
    Optional<Invitation> invitation(Actor actor, ClientId client);
}
