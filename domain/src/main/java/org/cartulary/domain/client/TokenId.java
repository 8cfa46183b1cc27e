package org.cartulary.domain.client;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.id.TypedId;
import org.jspecify.annotations.Nullable;

/** Identifies a one-time token, never its secret. */
public record TokenId(UUID value) implements Id {

    private static final String PREFIX = "token";

    public static TokenId parse(@Nullable String text) {
        return new TokenId(TypedId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return TypedId.format(PREFIX, value);
    }
}
