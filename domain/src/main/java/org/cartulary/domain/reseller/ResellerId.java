package org.cartulary.domain.reseller;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.id.TypedId;
import org.jspecify.annotations.Nullable;

/** Identifies a reseller, the tenant. */
public record ResellerId(UUID value) implements Id {

    private static final String PREFIX = "reseller";

    public static ResellerId parse(@Nullable String text) {
        return new ResellerId(TypedId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return TypedId.format(PREFIX, value);
    }
}
