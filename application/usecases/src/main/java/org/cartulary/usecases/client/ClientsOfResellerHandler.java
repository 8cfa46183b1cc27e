package org.cartulary.usecases.client;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.Invitation;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.client.ClientFilter;
import org.cartulary.ports.client.Clients;
import org.cartulary.ports.client.ClientsOfReseller;
import org.cartulary.ports.client.Invitations;
import org.cartulary.usecases.Lookup;

/** Reads clients. */
public final class ClientsOfResellerHandler implements ClientsOfReseller {

    private final Clients clients;
    private final Invitations invitations;
    private final Lookup lookup;

    @Inject
    public ClientsOfResellerHandler(Clients clients, Invitations invitations, Lookup lookup) {
        this.clients = clients;
        this.invitations = invitations;
        this.lookup = lookup;
    }

    @Override
    public Page<Client> page(Actor actor, ClientFilter filter, PageRequest request) {
        actor.require(Scope.CLIENTS_READ);
        if (actor instanceof Actor.ClientContact contact) {
            return new Page<>(List.of(lookup.client(actor, contact.client())), null);
        }
        return clients.page(actor.reseller(), filter, request);
    }

    @Override
    public Client one(Actor actor, ClientId client) {
        actor.require(Scope.CLIENTS_READ);
        return lookup.client(actor, client);
    }

    @Override
    public Optional<Invitation> invitation(Actor actor, ClientId client) {
        Client known = one(actor, client);
        return invitations.newestOf(actor.reseller(), known.id());
    }
}
