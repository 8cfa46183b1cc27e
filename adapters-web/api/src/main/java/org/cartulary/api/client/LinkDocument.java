package org.cartulary.api.client;

import java.time.Instant;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.ports.client.LinkOfToken;
import org.jspecify.annotations.Nullable;

/**
 * A one-time link as its holder sees it.
 *
 * @param reseller the name of who sent it
 * @param organisation the client to whom it was sent
 * @param method the method of HTTP by which it is used, at the address
 */
record LinkDocument(
        String use,
        String reseller,
        String organisation,
        EmailAddress recipient,
        Instant expiresAt,
        @Nullable Instant usedAt,
        String method,
        String address) {

    static LinkDocument of(String use, LinkOfToken.View link, String method, String address) {
        return new LinkDocument(
                use,
                link.reseller(),
                link.organisation(),
                link.recipient(),
                link.expiresAt(),
                link.usedAt(),
                method,
                address);
    }
}
