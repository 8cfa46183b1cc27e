package org.cartulary.ports.client;

import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.Actor;

/** Suspends a client, or reinstates it: while it is suspended nothing can be bought for it. */
public interface SuspendClient {

    Client suspend(Actor actor, ClientId client);

    Client reinstate(Actor actor, ClientId client);
}
