package org.cartulary.api.testing;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.cartulary.domain.Digest;
import org.cartulary.domain.client.TokenError;
import org.cartulary.domain.client.TokenId;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Secrets;

/** Secrets that are the same in every run: {@code <what>.<reseller>.<digest>}. */
final class TestSecrets implements Secrets {

    private final AtomicInteger keys = new AtomicInteger();

    @Override
    public String key(ResellerId reseller) {
        return text("key", reseller, "key " + keys.incrementAndGet());
    }

    @Override
    public String token(TokenPurpose purpose, ResellerId reseller, TokenId token) {
        return text(purpose.code(), reseller, purpose + " " + token);
    }

    @Override
    public ResellerId resellerOf(String secret) {
        String[] parts = secret.split("\\.", -1);
        if (parts.length != 3 || !parts[1].matches("[0-9a-f-]{36}")) {
            throw new TokenError.Unknown().refused();
        }
        return new ResellerId(UUID.fromString(parts[1]));
    }

    private static String text(String what, ResellerId reseller, String of) {
        return what + "." + reseller.value() + "." + Digest.of("secret " + reseller + of);
    }
}
