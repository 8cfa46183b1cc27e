package org.cartulary.domain.quote;

import org.cartulary.domain.InputError;
import org.jspecify.annotations.Nullable;

/** SHA-256 of a quote's canonical JSON: two quotes with one digest are the same to the last byte. */
public record QuoteDigest(String hex) {

    public QuoteDigest {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new InputError.Malformed("quote", "the digest of a quote, 64 hexadecimal digits").refused();
        }
    }

    public static QuoteDigest parse(@Nullable String hex) {
        if (hex == null || hex.isEmpty()) {
            throw new InputError.Missing("quote").refused();
        }
        return new QuoteDigest(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
