package org.cartulary.persistence.jooq;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/**
 * A question to the tables. jOOQ renders its text once; each time that it is asked, only values are bound, in the order in which the
 * text has them. Rendering anew would cost a third of the time of an order.
 */
final class Read<T> {

    private final Connections connections;
    private final Values values;
    private final String text;
    private final Field<?>[] fields;
    private final Function<Row, T> reader;

    Read(Connections connections, Values values, Select<?> question, Function<Row, T> reader) {
        this.connections = connections;
        this.values = values;
        this.text = question.getSQL();
        this.fields = question.getSelect().toArray(Field<?>[]::new);
        this.reader = reader;
    }

    Optional<T> one(@Nullable Object... bound) {
        List<T> rows = list(bound);
        if (rows.size() > 1) {
            throw new IllegalStateException("more than one row: " + text);
        }
        return rows.stream().findFirst();
    }

    List<T> list(@Nullable Object... bound) {
        return list(Arrays.asList(bound));
    }

    List<T> list(List<? extends @Nullable Object> bound) {
        return connections.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                values.bind(statement, bound);
                try (ResultSet result = statement.executeQuery()) {
                    Row row = new Row(result, fields);
                    List<T> rows = new ArrayList<>();
                    while (result.next()) {
                        rows.add(reader.apply(row));
                    }
                    return rows;
                }
            }
        });
    }
}
