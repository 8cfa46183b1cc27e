package org.cartulary.ports.client;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cartulary.domain.client.OneTimeToken;
import org.cartulary.domain.client.TokenHash;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.reseller.ResellerId;

/** Keeps one-time tokens by the hash of their secret. */
public interface OneTimeTokens {

    void add(OneTimeToken token);

    /** A token for another purpose is not found. */
    Optional<OneTimeToken> find(ResellerId reseller, TokenPurpose purpose, TokenHash hash);

    /** Uses the token up, by a write that succeeds once; throws {@link org.cartulary.ports.ConcurrentChange} if it was used meanwhile. */
    void use(OneTimeToken token, Instant at);

    /** Removes the unused tokens about a subject: their links no longer work. */
    void withdraw(ResellerId reseller, TokenPurpose purpose, UUID subject);
}
