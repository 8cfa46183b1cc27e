package org.cartulary.ports;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, in the list's order.
 *
 * @param next where the following page begins ({@link PageRequest#after()}), or nothing on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** Makes a page of up to {@code request.limit() + 1} rows that a store read: the one too many says that there is a next page. */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<? super T, String> key) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, request.limit());
        return new Page<>(items, key.apply(items.get(items.size() - 1)));
    }
}
