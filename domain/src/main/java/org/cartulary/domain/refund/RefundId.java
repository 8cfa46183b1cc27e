package org.cartulary.domain.refund;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.id.TypedId;
import org.jspecify.annotations.Nullable;

/** Identifies a refund. */
public record RefundId(UUID value) implements Id {

    private static final String PREFIX = "refund";

    public static RefundId parse(@Nullable String text) {
        return new RefundId(TypedId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return TypedId.format(PREFIX, value);
    }
}
