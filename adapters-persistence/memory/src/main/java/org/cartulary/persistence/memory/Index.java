package org.cartulary.persistence.memory;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartulary.domain.reseller.ResellerId;

/**
 * The rows of a table once more, in the order of something else than their keys: what is sought by that need not look at every row. It is
 * written in the transaction that writes the row.
 *
 * @param <R> an immutable value
 */
final class Index<R> {

    /** Comes after whatever follows a value and a space. */
    private static final String END = "!";

    private final Table<R> places;
    private final Function<R, Optional<?>> value;
    private final Function<R, ?> key;

    /**
     * Of the rows that have a value.
     *
     * @param value whose text has the order in which rows are sought, and no space
     */
    Index(InMemoryTransactions transactions, Function<R, Optional<?>> value, Function<R, ?> key) {
        this.places = new Table<>(transactions);
        this.value = value;
        this.key = key;
    }

    /** Puts the row where it belongs now, and nowhere else. */
    void put(ResellerId reseller, Optional<R> before, R row) {
        Optional<String> place = place(row);
        before.flatMap(this::place)
                .filter(left -> !left.equals(place.orElse("")))
                .ifPresent(left -> places.remove(reseller, left));
        place.ifPresent(at -> places.put(reseller, at, row));
    }

    /** Those with this value, in descending order of key. */
    Stream<R> newestFirst(ResellerId reseller, Object sought) {
        return places.between(reseller, sought + " ", sought + END).descendingMap().values().stream();
    }

    /** Those with this value or a smaller one, in order of value and then of key. */
    Stream<R> upTo(ResellerId reseller, Object greatest) {
        return places.between(reseller, "", greatest + END).values().stream();
    }

    /** Of those, the ones that come after this row, as it was. */
    Stream<R> upTo(ResellerId reseller, Object greatest, R after) {
        return places.between(reseller, place(after).orElseThrow() + END, greatest + END).values().stream();
    }

    private Optional<String> place(R row) {
        return value.apply(row).map(found -> found + " " + key.apply(row));
    }
}
