package org.cartulary.persistence.jooq;

import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** A column, and what it holds of a thing. */
record Column<T, V>(Field<V> field, Cell<T, V> cell) {

    /** Takes one column's value from a thing. */
    @FunctionalInterface
    interface Cell<T, V> {

        @Nullable
        V of(T thing);
    }
}
