package org.cartulary.domain.permission;

import java.util.UUID;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.id.TypedId;
import org.jspecify.annotations.Nullable;

/** Identifies a permission. */
public record PermissionId(UUID value) implements Id {

    private static final String PREFIX = "permission";

    public static PermissionId parse(@Nullable String text) {
        return new PermissionId(TypedId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return TypedId.format(PREFIX, value);
    }
}
