package org.cartulary.persistence.memory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.ConcurrentChange;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/**
 * Rows of one kind, by reseller and key, in order of the key's text. Whatever it does is part of the calling thread's transaction.
 *
 * @param <R> an immutable value
 */
final class Table<R> {

    private final InMemoryTransactions transactions;

    Table(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    Optional<R> find(ResellerId reseller, Object key) {
        return Optional.ofNullable(rows(reseller).get(key.toString()));
    }

    /** In order of key. */
    Collection<R> all(ResellerId reseller) {
        return rows(reseller).values();
    }

    /** In order of key, from the one that follows this key. */
    Stream<R> after(ResellerId reseller, Object key) {
        return rows(reseller).tailMap(key.toString(), false).values().stream();
    }

    /** Those with keys from this one to the one before that one. */
    TreePMap<String, R> between(ResellerId reseller, String from, String to) {
        return rows(reseller).subMap(from, to);
    }

    /** The one with the greatest key. */
    Optional<R> last(ResellerId reseller) {
        TreePMap<String, R> rows = rows(reseller);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.lastEntry().getValue());
    }

    /** In descending order of key, from the one that is before this key, or from the greatest. */
    Stream<R> newestFirst(ResellerId reseller, @Nullable Object before) {
        TreePMap<String, R> rows = rows(reseller);
        return (before == null ? rows : rows.headMap(before.toString(), false)).descendingMap().values().stream();
    }

    /** The resellers that have rows here, in order of identity: the one read that is not within a reseller. */
    List<ResellerId> resellers() {
        return transactions.snapshot().resellers(this).toList();
    }

    /** Adds a row under a key that is free; a taken one is a concurrent change. */
    void insert(ResellerId reseller, Object key, R row) {
        transactions.statement(() -> {
            if (rows(reseller).containsKey(key.toString())) {
                throw new ConcurrentChange(key + " is taken");
            }
            put(reseller, key, row);
        });
    }

    void put(ResellerId reseller, Object key, R row) {
        change(reseller, rows -> rows.plus(key.toString(), row));
    }

    void remove(ResellerId reseller, Object key) {
        change(reseller, rows -> rows.minus(key.toString()));
    }

    private TreePMap<String, R> rows(ResellerId reseller) {
        return transactions.snapshot().rows(new Shard<>(this, reseller));
    }

    private void change(ResellerId reseller, Function<TreePMap<String, R>, TreePMap<String, R>> change) {
        Shard<R> shard = new Shard<>(this, reseller);
        transactions.change(snapshot -> snapshot.with(shard, change.apply(snapshot.rows(shard))));
    }
}
