package org.cartulary.domain.client;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.id.TypedId;
import org.jspecify.annotations.Nullable;

/** Identifies a contact of a client. */
public record ContactId(UUID value) implements Id {

    private static final String PREFIX = "contact";

    public static ContactId parse(@Nullable String text) {
        return new ContactId(TypedId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return TypedId.format(PREFIX, value);
    }
}
