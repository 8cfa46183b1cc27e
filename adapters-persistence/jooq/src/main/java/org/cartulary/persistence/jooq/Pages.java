package org.cartulary.persistence.jooq;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.cartulary.domain.id.Id;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Pages of rows in falling order of a key, each by one statement, narrowed by whichever filters are given. The text of each combination
 * is rendered when it is first asked for.
 */
final class Pages<T, K> {

    private final Rows<T> rows;
    private final Field<UUID> reseller;
    private final Field<K> key;
    private final List<Condition> filters;
    private final Map<List<Boolean>, Read<T>> reads = new ConcurrentHashMap<>();

    /**
     * Says how a list can be narrowed.
     *
     * @param filters each with one value that is bound when a page is asked for
     */
    Pages(Rows<T> rows, Field<UUID> reseller, Field<K> key, Condition... filters) {
        this.rows = rows;
        this.reseller = reseller;
        this.key = key;
        this.filters = List.of(filters);
    }

    /** What a page that is listed by identity continues after. */
    static @Nullable UUID after(PageRequest request, Function<String, ? extends Id> parse) {
        return request.after() == null ? null : parse.apply(request.after()).value();
    }

    /**
     * A page of what a reseller has.
     *
     * @param after the key before which it begins, or nothing for the first page
     * @param text the key of a thing as the next page's request names it
     * @param values one for each filter, nothing for one that does not narrow
     */
    Page<T> page(
            ResellerId of,
            PageRequest request,
            @Nullable K after,
            Function<? super T, String> text,
            @Nullable Object... values) {
        List<Boolean> given = new ArrayList<>();
        List<Object> bound = new ArrayList<>();
        bound.add(of.value());
        for (Object value : values) {
            given.add(value != null);
            if (value != null) {
                bound.add(value);
            }
        }
        given.add(after != null);
        if (after != null) {
            bound.add(after);
        }
        bound.add(request.limit() + 1);
        return Page.of(reads.computeIfAbsent(given, this::read).list(bound), request, text);
    }

    private Read<T> read(List<Boolean> given) {
        Condition where = Columns.isAny(reseller);
        for (int i = 0; i < filters.size(); i++) {
            where = given.get(i) ? where.and(filters.get(i)) : where;
        }
        where = given.get(filters.size()) ? where.and(key.lt(Columns.any(key))) : where;
        return rows.read(rows.select(where).orderBy(key.desc()).limit(DSL.param("limit", Integer.class)));
    }
}
