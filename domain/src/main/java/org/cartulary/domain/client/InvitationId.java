package org.cartulary.domain.client;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.id.TypedId;
import org.jspecify.annotations.Nullable;

/** Identifies an invitation. */
public record InvitationId(UUID value) implements Id {

    private static final String PREFIX = "invitation";

    public static InvitationId parse(@Nullable String text) {
        return new InvitationId(TypedId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return TypedId.format(PREFIX, value);
    }
}
