package org.cartulary.domain.cart;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.id.TypedId;
import org.jspecify.annotations.Nullable;

/** Identifies a cart. */
public record CartId(UUID value) implements Id {

    private static final String PREFIX = "cart";

    public static CartId parse(@Nullable String text) {
        return new CartId(TypedId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return TypedId.format(PREFIX, value);
    }
}
