package org.cartulary.persistence.jooq;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Saves things by version: the first is inserted, and each other one replaces exactly the version before it. */
final class Versions<T> {

    private final Statements statements;
    private final Rows<T> rows;
    private final Columns<T> columns;
    private final ToLongFunction<T> version;
    private final Write replace;

    Versions(Statements statements, Rows<T> rows, Columns<T> columns, Field<Long> field, ToLongFunction<T> version) {
        this.statements = statements;
        this.rows = rows;
        this.columns = columns;
        this.version = version;
        this.replace = statements.write(statements
                .dsl()
                .update(columns.table())
                .set(columns.replacement())
                .where(columns.keyIs())
                .and(field.eq(Columns.any(field))));
    }

    void save(T thing) {
        save(thing, Duplicates.CONCURRENT);
    }

    void save(T thing, Duplicates duplicates) {
        if (version.applyAsLong(thing) == 1) {
            rows.insert(thing, duplicates);
        } else {
            replace.guard(replacement(thing), duplicates);
        }
    }

    /** Saves several, all or none. A unique key that is taken is a concurrent change: of which thing it is, is not known. */
    void saveAll(List<T> things) {
        if (things.isEmpty()) {
            return;
        }
        statements.together(() -> {
            List<T> first = things.stream()
                    .filter(thing -> version.applyAsLong(thing) == 1)
                    .toList();
            List<List<@Nullable Object>> others = things.stream()
                    .filter(thing -> version.applyAsLong(thing) != 1)
                    .map(this::replacement)
                    .toList();
            rows.insertAll(first);
            if (!others.isEmpty()) {
                replace.guardAll(others);
            }
            return things;
        });
    }

    private List<@Nullable Object> replacement(T thing) {
        List<@Nullable Object> values = new ArrayList<>();
        columns.appendRest(values, thing);
        columns.appendKey(values, thing);
        values.add(version.applyAsLong(thing) - 1);
        return values;
    }
}
