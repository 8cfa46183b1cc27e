package org.cartulary.usecases.permission;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.permission.PermissionError;
import org.cartulary.domain.permission.PermissionId;
import org.cartulary.ports.Identities;
import org.cartulary.ports.VersionError;
import org.cartulary.ports.permission.Permissions;
import org.jspecify.annotations.Nullable;

/** Gives a permission the terms that its client sets, by whichever door the client came. */
public final class Granting {

    private final Permissions permissions;
    private final Identities identities;

    @Inject
    public Granting(Permissions permissions, Identities identities) {
        this.permissions = permissions;
        this.identities = identities;
    }

    /** Within the caller's transaction; the caller records the events. */
    public Outcome<Permission> grant(Client client, Grant terms, @Nullable Long expectedVersion) {
        Stream.of(Optional.ofNullable(terms.capPerOrder()), Optional.ofNullable(terms.capPerMonth()))
                .flatMap(Optional::stream)
                .filter(cap -> !cap.getCurrencyUnit().equals(client.billing().currency()))
                .findFirst()
                .ifPresent(cap -> {
                    throw new PermissionError.CapInOtherCurrency(client.id(), cap).refused();
                });
        Outcome<Permission> granted = permissions
                .find(client.reseller(), client.id())
                .map(permission -> regrant(permission, terms, expectedVersion))
                .orElseGet(() -> first(client, terms, expectedVersion));
        permissions.save(granted.next());
        return granted;
    }

    private static Outcome<Permission> regrant(Permission permission, Grant terms, @Nullable Long expectedVersion) {
        VersionError.require(expectedVersion, permission.version(), permission.id());
        return permission.grant(terms);
    }

    private Outcome<Permission> first(Client client, Grant terms, @Nullable Long expectedVersion) {
        VersionError.require(expectedVersion, 0, client.id());
        return Permission.grant(new PermissionId(identities.next()), client.reseller(), client.id(), terms);
    }
}
