package org.cartulary.api.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list: its items in the list's order, and what {@code after} of the next page is, if there is one. */
record PageDocument(List<?> items, @Nullable String next) {}
