package org.cartulary.benchmarks.shop;

import java.util.UUID;
import org.cartulary.domain.client.TokenId;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Secrets;

/** Secrets that are none, since nothing has to be kept from anybody here: {@code <what>.<reseller>.<which>}. */
final class PlainSecrets implements Secrets {

    @Override
    public String key(ResellerId reseller) {
        return text("key", reseller, UUID.randomUUID().toString());
    }

    @Override
    public String token(TokenPurpose purpose, ResellerId reseller, TokenId token) {
        return text(purpose.code(), reseller, token.toString());
    }

    @Override
    public ResellerId resellerOf(String secret) {
        return new ResellerId(UUID.fromString(secret.split("\\.", -1)[1]));
    }

    private static String text(String what, ResellerId reseller, String which) {
        return what + "." + reseller.value() + "." + which;
    }
}
