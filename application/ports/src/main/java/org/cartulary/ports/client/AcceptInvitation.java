package org.cartulary.ports.client;

import org.cartulary.domain.client.Client;
import org.cartulary.domain.permission.Grant;
import org.jspecify.annotations.Nullable;

/**
 * The client accepts its invitation with the one-time token that was mailed, and may grant a permission in the same act. It receives a
 * key with which its account owner acts for it from now on.
 *
 * <p>Accepted at most once. Refuses with {@code token.unknown}, {@code token.used}, {@code token.expired}, {@code invitation.over}.
 */
public interface AcceptInvitation {

    Accepted handle(Command command);

    record Command(String token, @Nullable Grant grant) {}

    /**
     * The client as it is now, and the key of its account owner.
     *
     * @param secret the account owner's key; it is not kept and cannot be shown again
     */
    record Accepted(Client client, String secret) {}
}
