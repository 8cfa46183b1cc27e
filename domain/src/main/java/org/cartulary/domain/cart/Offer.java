package org.cartulary.domain.cart;

import java.time.Instant;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.TokenId;
import org.jspecify.annotations.Nullable;

/**
 * What makes a cart a sent cart: to whom it was offered, until when its price stands, and the link that opens it.
 *
 * @param note what the reseller wrote to the client
 */
public record Offer(
        EmailAddress recipient,
        TokenId token,
        Instant sentAt,
        Instant until,
        @Nullable String note) {

    public boolean standsAt(Instant at) {
        return at.isBefore(until);
    }
}
