package org.cartulary.ports.client;

import java.time.Instant;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.TokenPurpose;
import org.jspecify.annotations.Nullable;

/** What is this link for? Reading uses nothing up. */
public interface LinkOfToken {

    /** Refuses with {@code token.unknown}; also answers about a link that was used or has expired. */
    View ask(TokenPurpose purpose, String token);

    /**
     * A link as its holder may know it.
     *
     * @param reseller who sent it
     * @param organisation the client to whom it was sent
     */
    record View(
            TokenPurpose purpose,
            String reseller,
            String organisation,
            EmailAddress recipient,
            Instant expiresAt,
            @Nullable Instant usedAt) {}
}
