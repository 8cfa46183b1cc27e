package org.cartulary.persistence.jooq;

import org.jspecify.annotations.Nullable;

/** Values as the text that columns keep of them. */
final class Texts {

    private Texts() {}

    /** The text of a value whose {@code toString()} can be read again, or nothing for none. */
    static @Nullable String of(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The name of a constant, or nothing for none. */
    static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
