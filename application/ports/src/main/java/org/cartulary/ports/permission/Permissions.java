package org.cartulary.ports.permission;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.reseller.ResellerId;

/** Keeps permissions, at most one per client; {@code save} as every store, by version. A second first one is a concurrent change. */
public interface Permissions {

    void save(Permission permission);

    /** The same for several, of which none is another version of another, by as few statements as can be; all or none. */
    default void saveAll(List<Permission> permissions) {
        permissions.forEach(this::save);
    }

    Optional<Permission> find(ResellerId reseller, ClientId client);

    /** Those that these clients give. */
    default Map<ClientId, Permission> findAll(ResellerId reseller, Collection<ClientId> clients) {
        return clients.stream()
                .distinct()
                .flatMap(client -> find(reseller, client).stream())
                .collect(Collectors.toMap(Permission::client, Function.identity()));
    }
}
