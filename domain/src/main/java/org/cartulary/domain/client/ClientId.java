package org.cartulary.domain.client;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.id.TypedId;
import org.jspecify.annotations.Nullable;

/** Identifies a client. */
public record ClientId(UUID value) implements Id {

    private static final String PREFIX = "client";

    public static ClientId parse(@Nullable String text) {
        return new ClientId(TypedId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return TypedId.format(PREFIX, value);
    }
}
