package org.cartulary.bootstrap.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.BaseEncoding;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cartulary.domain.client.TokenError;
import org.cartulary.domain.client.TokenId;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Secrets;

/**
 * Secrets as text: what it is for, an underscore, and 58 digits of base 32 (RFC 4648, lower case) that are the reseller's 128 bits and
 * 160 bits that nobody can guess. Those of a key are random; those of a one-time token are an HMAC (RFC 2104, with SHA-256) under the
 * installation's own secret, so that its mail can be written again without keeping it.
 */
public final class HmacSecrets implements Secrets {
    private static final String KEY = "key";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int RESELLER_BYTES = 16;
    private static final int SECRET_BYTES = 20;
    private static final BaseEncoding BASE_32 =
            BaseEncoding.base32().lowerCase().omitPadding();
    private static final Pattern FORM = Pattern.compile("(?:" + KEY + "|"
            + Arrays.stream(TokenPurpose.values()).map(TokenPurpose::code).collect(Collectors.joining("|"))
            + ")_([a-z2-7]{58})");

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec own;

    /** Keeps a copy of the installation's own secret, 32 bytes of it. */
    public HmacSecrets(byte[] own) {
        this.own = new SecretKeySpec(own, ALGORITHM);
    }

    @Override
    public String key(ResellerId reseller) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return text(KEY, reseller, secret);
    }

    @Override
    public String token(TokenPurpose purpose, ResellerId reseller, TokenId token) {
        byte[] all = hmac(purpose.code() + "|" + reseller + "|" + token);
        return text(purpose.code(), reseller, Arrays.copyOf(all, SECRET_BYTES));
    }

    @Override
    public ResellerId resellerOf(String secret) {
        var matcher = FORM.matcher(secret);
        if (!matcher.matches()) {
            throw new TokenError.Unknown().refused();
        }
        ByteBuffer bytes = ByteBuffer.wrap(BASE_32.decode(matcher.group(1)));
        return new ResellerId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static String text(String what, ResellerId reseller, byte[] secret) {
        ByteBuffer bytes = ByteBuffer.allocate(RESELLER_BYTES + SECRET_BYTES)
                .putLong(reseller.value().getMostSignificantBits())
                .putLong(reseller.value().getLeastSignificantBits())
                .put(secret);
        return what + "_" + BASE_32.encode(bytes.array());
    }

    private byte[] hmac(String message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(own);
            return mac.doFinal(message.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
