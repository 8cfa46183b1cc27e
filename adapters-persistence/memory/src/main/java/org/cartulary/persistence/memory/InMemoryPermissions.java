package org.cartulary.persistence.memory;

import java.util.Optional;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.permission.Permissions;

/** Permissions in memory, by the client who gives them. */
final class InMemoryPermissions implements Permissions {

    private final Aggregates<Permission> permissions;

    InMemoryPermissions(InMemoryTransactions transactions) {
        permissions = new Aggregates<>(transactions, Permission::reseller, Permission::client, Permission::version);
    }

    @Override
    public void save(Permission permission) {
        permissions.save(permission);
    }

    @Override
    public Optional<Permission> find(ResellerId reseller, ClientId client) {
        return permissions.find(reseller, client);
    }
}
