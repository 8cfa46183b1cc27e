package org.cartulary.usecases.reseller;

import jakarta.inject.Inject;
import java.time.InstantSource;
import org.cartulary.domain.Refused;
import org.cartulary.domain.client.TokenHash;
import org.cartulary.domain.reseller.AccessError;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ApiKey;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Secrets;
import org.cartulary.ports.reseller.ApiKeys;
import org.cartulary.ports.reseller.Authenticate;

/** Looks a key up by its hash, within the reseller that its text names. */
public final class AuthenticateHandler implements Authenticate {

    private final ApiKeys keys;
    private final Secrets secrets;
    private final InstantSource clock;

    @Inject
    public AuthenticateHandler(ApiKeys keys, Secrets secrets, InstantSource clock) {
        this.keys = keys;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public Actor handle(String secret) {
        return keys.findByHash(resellerOf(secret), TokenHash.of(secret))
                .filter(key -> key.accepted(clock.instant()))
                .map(ApiKey::actor)
                .orElseThrow(() -> new AccessError.NotSignedIn().refused());
    }

    private ResellerId resellerOf(String secret) {
        try {
            return secrets.resellerOf(secret);
        } catch (Refused noKeyOfOurs) {
            throw new AccessError.NotSignedIn().refused();
        }
    }
}
