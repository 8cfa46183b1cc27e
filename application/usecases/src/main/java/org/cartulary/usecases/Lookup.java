package org.cartulary.usecases;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartError;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientError;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.ResellerError;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.cart.Carts;
import org.cartulary.ports.client.Clients;
import org.cartulary.ports.reseller.Resellers;

/** Finds what an actor names, or refuses: what belongs to another tenant or client is as unknown as what does not exist. */
public final class Lookup {

    private final Resellers resellers;
    private final Clients clients;
    private final Carts carts;

    @Inject
    public Lookup(Resellers resellers, Clients clients, Carts carts) {
        this.resellers = resellers;
        this.clients = clients;
        this.carts = carts;
    }

    public Reseller reseller(ResellerId reseller) {
        return resellers.find(reseller).orElseThrow(() -> new ResellerError.Unknown(reseller).refused());
    }

    public Client client(Actor actor, ClientId client) {
        actor.requireClient(client);
        return clients.find(actor.reseller(), client).orElseThrow(() -> new ClientError.Unknown(client).refused());
    }

    public Cart cart(Actor actor, CartId cart) {
        return cart(actor.reseller(), cart);
    }

    /** For one who holds the cart already: a link that was mailed, or a payment for it. */
    public Cart cart(ResellerId reseller, CartId cart) {
        return carts.find(reseller, cart).orElseThrow(() -> new CartError.Unknown(cart).refused());
    }

    /** Those of these clients that there are. */
    public Map<ClientId, Client> clients(ResellerId reseller, Collection<ClientId> wanted) {
        return clients.findAll(reseller, wanted);
    }

    /** The client of something that the caller holds already. */
    public Client client(ResellerId reseller, ClientId client) {
        return clients.find(reseller, client).orElseThrow(() -> new ClientError.Unknown(client).refused());
    }
}
