package org.cartulary.ports.permission;

import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.reseller.Actor;

/** The reseller asks the client for access: the account owner receives a link that sets the access level. */
public interface RequestAccess {

    Permission handle(Command command);

    record Command(Actor actor, ClientId client) {}
}
