package org.cartulary.benchmarks.sql;

import org.jspecify.annotations.Nullable;

/** A value as it was bound. */
record Bound(Form form, @Nullable Object value) {}
