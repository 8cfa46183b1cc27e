package org.cartulary.ports.permission;

import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.reseller.Actor;

/** The client takes its permission back; from then on no purchase under it can commit. */
public interface RevokePermission {

    Permission handle(Command command);

    record Command(Actor actor, ClientId client) {}
}
