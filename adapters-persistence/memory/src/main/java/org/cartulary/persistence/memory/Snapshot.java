package org.cartulary.persistence.memory;

import java.util.stream.Stream;
import org.cartulary.domain.reseller.ResellerId;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePMap;

/** All that is stored, at one moment. It never changes: whoever holds one reads a consistent state for as long as he likes. */
final class Snapshot {

    static final Snapshot EMPTY = new Snapshot(HashTreePMap.empty());

    private final HashPMap<Shard<?>, TreePMap<String, ?>> shards;

    private Snapshot(HashPMap<Shard<?>, TreePMap<String, ?>> shards) {
        this.shards = shards;
    }

    /** In order of their keys. */
    <R> TreePMap<String, R> rows(Shard<R> shard) {
        // Only with() fills the map, and it takes a shard and its rows of one type.
        @SuppressWarnings("unchecked")
        TreePMap<String, R> rows = (TreePMap<String, R>) shards.get(shard);
        return rows == null ? TreePMap.empty() : rows;
    }

    <R> Snapshot with(Shard<R> shard, TreePMap<String, R> rows) {
        return new Snapshot(rows.isEmpty() ? shards.minus(shard) : shards.plus(shard, rows));
    }

    /** The resellers that have rows in a table, in order of identity. */
    Stream<ResellerId> resellers(Table<?> table) {
        return shards.keySet().stream()
                .filter(shard -> shard.table() == table)
                .map(Shard::reseller)
                .sorted(IdentityOrder.BY_TEXT);
    }
}
