package org.cartulary.domain.audit;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.id.TypedId;
import org.jspecify.annotations.Nullable;

/** Identifies a recorded event. */
public record EventId(UUID value) implements Id {

    private static final String PREFIX = "event";

    public static EventId parse(@Nullable String text) {
        return new EventId(TypedId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return TypedId.format(PREFIX, value);
    }
}
