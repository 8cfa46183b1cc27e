package org.cartulary.domain.reseller;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.id.TypedId;
import org.jspecify.annotations.Nullable;

/** Identifies a member of a reseller. */
public record MemberId(UUID value) implements Id {

    private static final String PREFIX = "member";

    public static MemberId parse(@Nullable String text) {
        return new MemberId(TypedId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return TypedId.format(PREFIX, value);
    }
}
