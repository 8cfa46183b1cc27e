package org.cartulary.ports.permission;

import java.util.Optional;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.reseller.ResellerId;

/** Keeps permissions, at most one per client; {@code save} as every store, by version. A second first one is a concurrent change. */
public interface Permissions {

    void save(Permission permission);

    Optional<Permission> find(ResellerId reseller, ClientId client);
}
