package org.cartulary.benchmarks.sql;

import org.jspecify.annotations.Nullable;

/** A value that is the same in every order, or made anew for each. */
record Varying(Form form, Value value) {

    interface Value {
        @Nullable
        Object in(Fresh fresh);
    }
}
