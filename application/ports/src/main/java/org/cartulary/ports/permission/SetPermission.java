package org.cartulary.ports.permission;

import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.reseller.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The client grants the reseller to act on its behalf, on these terms. Only a contact of the client may
 * ({@code permission.only-the-client-grants}). Refuses caps in another currency than the client's
 * ({@code permission.cap-in-other-currency}).
 */
public interface SetPermission {

    Permission handle(Command command);

    record Command(
            Actor actor,
            ClientId client,
            Grant grant,
            @Nullable Long expectedVersion) {}
}
