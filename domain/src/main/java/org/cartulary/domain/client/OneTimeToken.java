package org.cartulary.domain.client;

import java.time.Instant;
import java.util.UUID;
import org.cartulary.domain.reseller.ResellerId;
import org.jspecify.annotations.Nullable;

/**
 * A secret that was mailed to one person for one purpose: kept hashed, expiring, used at most once. Reading with it uses nothing up.
 *
 * @param subject the invitation, cart or client that it is about
 */
public record OneTimeToken(
        ResellerId reseller,
        TokenId id,
        TokenPurpose purpose,
        TokenHash hash,
        UUID subject,
        ClientId client,
        EmailAddress recipient,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    public boolean usableAt(Instant at) {
        return usedAt == null && at.isBefore(expiresAt);
    }

    /** Refuses one that was used or has expired. */
    public void requireUsable(Instant at) {
        if (usedAt != null) {
            throw new TokenError.Used(purpose).refused();
        }
        if (!at.isBefore(expiresAt)) {
            throw new TokenError.Expired(purpose).refused();
        }
    }
}
