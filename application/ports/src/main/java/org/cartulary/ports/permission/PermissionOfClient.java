package org.cartulary.ports.permission;

import java.util.Optional;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.reseller.Actor;

/** What has this client granted? Nothing if it was never asked and never granted. */
public interface PermissionOfClient {

    Optional<Permission> ask(Actor actor, ClientId client);
}
