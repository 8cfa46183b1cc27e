package org.cartulary.domain.client;

import org.cartulary.domain.Digest;

/** SHA-256 of a secret of 128 random bits or more, as 64 hexadecimal digits: all that is ever stored of it. */
public record TokenHash(String hex) {

    public TokenHash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a token hash is 64 hexadecimal digits");
        }
    }

    public static TokenHash of(String secret) {
        return new TokenHash(Digest.of(secret));
    }

    @Override
    public String toString() {
        return hex;
    }
}
