package org.cartulary.domain.cart;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.id.TypedId;
import org.jspecify.annotations.Nullable;

/** Identifies a line of a cart. */
public record LineId(UUID value) implements Id {

    private static final String PREFIX = "line";

    public static LineId parse(@Nullable String text) {
        return new LineId(TypedId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return TypedId.format(PREFIX, value);
    }
}
