package org.cartulary.usecases;

import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.permission.PermissionRef;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ResellerId;
import org.jspecify.annotations.Nullable;

/** Who did something, whom it concerns, and by which permission it was done on that client's behalf. */
public record By(
        ResellerId reseller,
        String principal,
        @Nullable ClientId client,
        @Nullable PermissionRef permission) {

    public static By of(Actor actor) {
        return new By(actor.reseller(), actor.principal(), null, null);
    }

    /** Concerning a client, if it is about one. */
    public static By of(Actor actor, @Nullable ClientId client) {
        return new By(actor.reseller(), actor.principal(), client, null);
    }

    /** The same, concerning a client, and by a permission of that client's if one was needed. */
    public By onBehalfOf(ClientId concerned, @Nullable PermissionRef by) {
        return new By(reseller, principal, concerned, by);
    }
}
