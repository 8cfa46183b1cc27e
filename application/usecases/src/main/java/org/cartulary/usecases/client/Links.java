package org.cartulary.usecases.client;

import jakarta.inject.Inject;
import java.time.Instant;
import org.cartulary.domain.client.OneTimeToken;
import org.cartulary.domain.client.TokenError;
import org.cartulary.domain.client.TokenHash;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.Secrets;
import org.cartulary.ports.client.OneTimeTokens;

/** Turns the text of a one-time link back into what is known of it. */
public final class Links {

    private final Secrets secrets;
    private final OneTimeTokens tokens;

    @Inject
    public Links(Secrets secrets, OneTimeTokens tokens) {
        this.secrets = secrets;
        this.tokens = tokens;
    }

    /** For reading: also one that was used or has expired. Refuses with {@code token.unknown}. */
    public OneTimeToken read(TokenPurpose purpose, String text) {
        return tokens.find(secrets.resellerOf(text), purpose, TokenHash.of(text))
                .orElseThrow(() -> new TokenError.Unknown().refused());
    }

    /** For acting: refuses one that was used or has expired. */
    public OneTimeToken usable(TokenPurpose purpose, String text, Instant at) {
        OneTimeToken token = read(purpose, text);
        token.requireUsable(at);
        return token;
    }

    public static Actor holder(OneTimeToken token) {
        return new Actor.LinkHolder(token.id(), token.client(), token.reseller());
    }
}
