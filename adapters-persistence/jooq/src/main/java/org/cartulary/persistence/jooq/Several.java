package org.cartulary.persistence.jooq;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cartulary.domain.reseller.ResellerId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Param;
import org.jooq.impl.DSL;

/** Finds the rows of several keys by one statement. The number of keys is filled up to a power of two, so that there are few texts. */
final class Several<T, K> {

    private final Rows<T> rows;
    private final Field<UUID> reseller;
    private final Field<K> key;
    private final Condition also;
    private final List<OrderField<?>> order;
    private final Map<Integer, Read<T>> byCount = new ConcurrentHashMap<>();

    /** In no order. */
    Several(Rows<T> rows, Field<UUID> reseller, Field<K> key) {
        this(rows, reseller, key, DSL.noCondition());
    }

    /** Those that meet a condition as well, in an order. */
    Several(Rows<T> rows, Field<UUID> reseller, Field<K> key, Condition also, OrderField<?>... order) {
        this.also = also;
        this.order = List.of(order);
        this.rows = rows;
        this.reseller = reseller;
        this.key = key;
    }

    List<T> find(ResellerId of, Collection<K> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<Object> bound = new ArrayList<>();
        bound.add(of.value());
        keys.stream().distinct().forEach(bound::add);
        Object last = bound.get(bound.size() - 1);
        while (Integer.bitCount(bound.size() - 1) != 1) {
            bound.add(last);
        }
        return byCount.computeIfAbsent(bound.size() - 1, this::read).list(bound);
    }

    private Read<T> read(int count) {
        List<Param<K>> any = Collections.nCopies(count, Columns.any(key));
        return rows.read(
                rows.select(Columns.isAny(reseller).and(key.in(any)).and(also)).orderBy(order));
    }
}
