package org.cartulary.domain.reseller;

import java.time.Instant;
import java.util.Set;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.TokenHash;
import org.jspecify.annotations.Nullable;

/**
 * A key that signs its holder in. Only the hash of its secret is kept.
 *
 * @param expiresAt the instant from which it is no longer accepted, or nothing for a key that lasts until it is revoked
 */
public record ApiKey(
        ApiKeyId id,
        ResellerId reseller,
        String name,
        KeyOwner owner,
        Set<Scope> scopes,
        TokenHash hash,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        long version) {

    public ApiKey {
        scopes = Set.copyOf(scopes);
    }

    public boolean accepted(Instant at) {
        return revokedAt == null && (expiresAt == null || at.isBefore(expiresAt));
    }

    public Actor actor() {
        if (owner instanceof KeyOwner.OfContact of) {
            return new Actor.ClientContact(of.contact(), of.client(), reseller);
        }
        return new Actor.KeyHolder(id, reseller, scopes);
    }

    public Outcome<ApiKey> revoke(Instant at) {
        if (revokedAt != null) {
            return Outcome.of(this);
        }
        ApiKey revoked = new ApiKey(id, reseller, name, owner, scopes, hash, createdAt, expiresAt, at, version + 1);
        return Outcome.of(revoked, new ResellerEvent.KeyRevoked(id));
    }
}
