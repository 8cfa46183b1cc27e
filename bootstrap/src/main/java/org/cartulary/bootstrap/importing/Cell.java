package org.cartulary.bootstrap.importing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was read from one column of a row. */
record Cell<T>(@Nullable T value) {
    /** Asked only after {@link CsvRow#requireSound()}. */
    T get() {
        return Objects.requireNonNull(value);
    }
}
