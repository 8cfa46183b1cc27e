package org.cartulary.usecases.permission;

import jakarta.inject.Inject;
import java.time.Instant;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.OneTimeToken;
import org.cartulary.domain.client.TokenHash;
import org.cartulary.domain.client.TokenId;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.ports.Secrets;
import org.cartulary.ports.client.OneTimeTokens;

/** One-time links with which a client sets what the reseller may do. */
public final class AccessLinks {

    private final OneTimeTokens tokens;
    private final Secrets secrets;

    @Inject
    public AccessLinks(OneTimeTokens tokens, Secrets secrets) {
        this.tokens = tokens;
        this.secrets = secrets;
    }

    /** Within the caller's transaction; the letter that carries it names the token's identity. */
    public void add(Client client, TokenId token, Instant until) {
        String secret = secrets.token(TokenPurpose.SET_ACCESS, client.reseller(), token);
        tokens.add(new OneTimeToken(
                client.reseller(),
                token,
                TokenPurpose.SET_ACCESS,
                TokenHash.of(secret),
                client.id().value(),
                client.id(),
                client.accountOwner().email(),
                until,
                null));
    }
}
