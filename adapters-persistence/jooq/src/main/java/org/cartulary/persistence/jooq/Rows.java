package org.cartulary.persistence.jooq;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.cartulary.domain.id.Id;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** All rows of one kind of thing. */
final class Rows<T> {

    /** How many rows one statement inserts at most: few different texts, and few enough values for every database. */
    private static final int MOST_PER_INSERT = 50;

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

    /** Inserts all by one statement, up to fifty at a time. */
    void insertAll(List<T> things) {
        for (int from = 0; from < things.size(); from += MOST_PER_INSERT) {
            insert(things.subList(from, Math.min(things.size(), from + MOST_PER_INSERT)), Duplicates.CONCURRENT);
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

    SelectConditionStep<?> select(Condition where) {
        return statements.dsl().select(columns.fields()).from(columns.table()).where(where);
    }

    /** A page in falling order of identity, by one statement. The key of a page is the text of the identity. */
    Page<T> newestFirst(
            Condition where,
            Field<UUID> id,
            PageRequest request,
            Function<String, ? extends Id> parse,
            Function<? super T, ? extends Id> of) {
        return newestFirst(
                where,
                id,
                request.after() == null ? null : parse.apply(request.after()).value(),
                request,
                thing -> of.apply(thing).toString());
    }

    /** A page in falling order of a key, from the one before {@code after} on. */
    <K> Page<T> newestFirst(
            Condition where, Field<K> key, @Nullable K after, PageRequest request, Function<? super T, String> text) {
        Condition following = after == null ? DSL.noCondition() : key.lt(after);
        List<T> found = ask(select(where.and(following)).orderBy(key.desc()).limit(request.limit() + 1));
        return Page.of(found, request, text);
    }

    /** Narrows a list to a value, if there is one. */
    static <V> Condition is(Field<V> field, @Nullable V value) {
        return value == null ? DSL.noCondition() : field.eq(value);
    }

    private void insert(Collection<T> things, Duplicates duplicates) {
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
