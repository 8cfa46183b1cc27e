package org.cartulary.persistence.jooq;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * How a kind of thing lies in its table: what each column holds of it, and how a row becomes it again.
 *
 * @param key the columns of the primary key, in its order
 */
record Columns<T>(Table<?> table, List<Column<T, ?>> key, List<Column<T, ?>> rest, Function<Row, T> reader) {

    static <T> Draft<T> of(Table<?> table) {
        return new Draft<>(table);
    }

    /** Stands for any value of a column in a text that is rendered once. */
    static <V> Param<V> any(Field<V> field) {
        return DSL.param(field.getName(), field);
    }

    /** A condition that is met by one value, which is bound when the text is run. */
    static <V> Condition isAny(Field<V> field) {
        return field.eq(any(field));
    }

    List<Field<?>> fields() {
        return Stream.concat(key.stream(), rest.stream())
                .<Field<?>>map(Column::field)
                .toList();
    }

    Condition keyIs() {
        return key.stream().map(column -> isAny(column.field())).reduce(DSL.noCondition(), Condition::and);
    }

    /** New values for all but the key. */
    Map<Field<?>, Field<?>> replacement() {
        Map<Field<?>, Field<?>> replacement = new LinkedHashMap<>();
        rest.forEach(column -> replacement.put(column.field(), any(column.field())));
        return replacement;
    }

    /** What all columns hold of a thing, in the order of {@link #fields()}. */
    void appendAll(List<@Nullable Object> values, T thing) {
        appendKey(values, thing);
        appendRest(values, thing);
    }

    void appendKey(List<@Nullable Object> values, T thing) {
        key.forEach(column -> values.add(column.cell().of(thing)));
    }

    void appendRest(List<@Nullable Object> values, T thing) {
        rest.forEach(column -> values.add(column.cell().of(thing)));
    }

    /** Collects columns. */
    static final class Draft<T> {

        private final Table<?> table;
        private final List<Column<T, ?>> key = new ArrayList<>();
        private final List<Column<T, ?>> rest = new ArrayList<>();

        private Draft(Table<?> table) {
            this.table = table;
        }

        <V> Draft<T> key(Field<V> field, Column.Cell<T, V> cell) {
            key.add(new Column<>(field, cell));
            return this;
        }

        <V> Draft<T> with(Field<V> field, Column.Cell<T, V> cell) {
            rest.add(new Column<>(field, cell));
            return this;
        }

        Columns<T> readBy(Function<Row, T> reader) {
            return new Columns<>(table, List.copyOf(key), List.copyOf(rest), reader);
        }
    }
}
