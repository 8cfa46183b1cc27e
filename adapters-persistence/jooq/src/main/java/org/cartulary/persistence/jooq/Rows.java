package org.cartulary.persistence.jooq;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** All rows of one kind of thing. */
final class Rows<T> {

    /** As many as a cart has lines; each number of rows is a text of its own, and a statement has room for so many values. */
    private static final int MOST_PER_INSERT = 100;

    private final Statements statements;
    private final Columns<T> columns;
    private final Map<Integer, Write> inserts = new ConcurrentHashMap<>();
    private final Read<T> byKey;

    Rows(Statements statements, Columns<T> columns) {
        this.statements = statements;
        this.columns = columns;
        this.byKey = read(columns.keyIs());
    }

    void insert(T thing, Duplicates duplicates) {
        insert(List.of(thing), duplicates);
    }

    /** Inserts all or none, by one statement as long as they are no more than one can take. */
    void insertAll(List<T> things) {
        if (things.size() <= MOST_PER_INSERT) {
            insert(things, Duplicates.CONCURRENT);
        } else {
            statements.together(() -> {
                for (int from = 0; from < things.size(); from += MOST_PER_INSERT) {
                    insert(
                            things.subList(from, Math.min(things.size(), from + MOST_PER_INSERT)),
                            Duplicates.CONCURRENT);
                }
                return things;
            });
        }
    }

    /** Finds by the values of the primary key. */
    Optional<T> find(Object... key) {
        return byKey.one(key);
    }

    /** A question that is asked often: its text is rendered here and now. */
    Read<T> read(Condition where) {
        return read(select(where));
    }

    Read<T> read(Select<?> question) {
        return statements.read(question, columns.reader());
    }

    List<T> ask(Select<?> question) {
        return statements.ask(question, columns.reader());
    }

    long count(Condition where) {
        // Counts are eight bytes wide, whatever jOOQ takes them for.
        Field<Long> number = DSL.count().coerce(Long.class);
        return statements
                .ask(statements.dsl().select(number).from(columns.table()).where(where), row -> row.get(number))
                .get(0);
    }

    SelectConditionStep<?> select(Condition where) {
        return statements.dsl().select(columns.fields()).from(columns.table()).where(where);
    }

    private void insert(Collection<T> things, Duplicates duplicates) {
        if (things.isEmpty()) {
            return;
        }
        List<@Nullable Object> values = new ArrayList<>();
        things.forEach(thing -> columns.appendAll(values, thing));
        inserts.computeIfAbsent(things.size(), this::insertOf).run(values, duplicates);
    }

    private Write insertOf(int rows) {
        InsertValuesStepN<?> insert = statements.dsl().insertInto(columns.table(), columns.fields());
        for (int i = 0; i < rows; i++) {
            insert = insert.values(columns.fields().stream().map(Columns::any).toList());
        }
        return statements.write(insert);
    }
}
