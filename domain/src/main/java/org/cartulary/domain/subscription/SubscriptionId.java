package org.cartulary.domain.subscription;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.id.TypedId;
import org.jspecify.annotations.Nullable;

/** Identifies a subscription. */
public record SubscriptionId(UUID value) implements Id {

    private static final String PREFIX = "subscription";

    public static SubscriptionId parse(@Nullable String text) {
        return new SubscriptionId(TypedId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return TypedId.format(PREFIX, value);
    }
}
