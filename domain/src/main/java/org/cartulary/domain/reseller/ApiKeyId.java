package org.cartulary.domain.reseller;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.id.TypedId;
import org.jspecify.annotations.Nullable;

/** Identifies a key, never its secret. */
public record ApiKeyId(UUID value) implements Id {

    private static final String PREFIX = "key";

    public static ApiKeyId parse(@Nullable String text) {
        return new ApiKeyId(TypedId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return TypedId.format(PREFIX, value);
    }
}
