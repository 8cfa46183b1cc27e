package org.cartulary.ports.client;

import org.cartulary.domain.client.ClientState;
import org.cartulary.domain.client.ExternalId;
import org.cartulary.domain.client.GroupName;
import org.jspecify.annotations.Nullable;

/**
 * Which clients are wanted; what is absent does not narrow the list.
 *
 * @param text found in organisation, account owner's name or e-mail, whatever its case
 */
public record ClientFilter(
        @Nullable ClientState status,
        @Nullable GroupName group,
        @Nullable ExternalId externalId,
        @Nullable String text) {

    public static final ClientFilter ALL = new ClientFilter(null, null, null, null);
}
