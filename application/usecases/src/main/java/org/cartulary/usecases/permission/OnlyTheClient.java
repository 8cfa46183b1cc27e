package org.cartulary.usecases.permission;

import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.permission.PermissionError;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;

/** Nobody but a client sets what it permits: not the reseller, and no key of the reseller's. */
final class OnlyTheClient {

    private OnlyTheClient() {}

    static void mayGrant(Actor actor, ClientId client) {
        if (!actor.scopes().contains(Scope.PERMISSION_GRANT)) {
            throw new PermissionError.OnlyTheClientGrants(client).refused();
        }
    }
}
