package org.cartulary.usecases.permission;

import jakarta.inject.Inject;
import java.util.Optional;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.permission.PermissionOfClient;
import org.cartulary.ports.permission.Permissions;
import org.cartulary.usecases.Lookup;

/** Reads what a client has granted. */
public final class PermissionOfClientHandler implements PermissionOfClient {

    private final Permissions permissions;
    private final Lookup lookup;

    @Inject
    public PermissionOfClientHandler(Permissions permissions, Lookup lookup) {
        this.permissions = permissions;
        this.lookup = lookup;
    }

    @Override
    public Optional<Permission> ask(Actor actor, ClientId client) {
        actor.require(Scope.CLIENTS_READ);
        return permissions.find(actor.reseller(), lookup.client(actor, client).id());
    }
}
