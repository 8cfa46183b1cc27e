package org.cartulary.domain.order;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.id.TypedId;
import org.jspecify.annotations.Nullable;

/** Identifies an order. */
public record OrderId(UUID value) implements Id {

    private static final String PREFIX = "order";

    public static OrderId parse(@Nullable String text) {
        return new OrderId(TypedId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return TypedId.format(PREFIX, value);
    }
}
