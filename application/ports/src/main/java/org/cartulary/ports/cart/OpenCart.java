package org.cartulary.ports.cart;

import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.Actor;

/** Opens a cart for a client, in the client's currency. Anyone who sells may fill it: permission gates the payment, not the browsing. */
public interface OpenCart {

    Cart handle(Command command);

    record Command(Actor actor, ClientId client) {}
}
