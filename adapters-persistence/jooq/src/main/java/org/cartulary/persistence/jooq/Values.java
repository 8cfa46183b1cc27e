package org.cartulary.persistence.jooq;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cartulary.persistence.schema.InstantConverter;
import org.cartulary.persistence.schema.UuidBytesConverter;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/** Hands values to a statement, in the form in which the tables keep them. */
final class Values {

    private static final UuidBytesConverter UUIDS = new UuidBytesConverter();
    private static final InstantConverter INSTANTS = new InstantConverter();

    private final Engine engine;

    Values(Engine engine) {
        this.engine = engine;
    }

    void bind(PreparedStatement statement, List<? extends @Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            bind(statement, i + 1, values.get(i));
        }
    }

    private void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value instanceof UUID id) {
            statement.setBytes(index, UUIDS.to(id));
        } else if (value instanceof Instant instant) {
            statement.setObject(index, INSTANTS.to(instant));
        } else if (value instanceof JSON json) {
            engine.bindJson(statement, index, json.data());
        } else {
            statement.setObject(index, value);
        }
    }
}
