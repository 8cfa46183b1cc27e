package org.cartulary.benchmarks.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** In which form a value was bound to a statement. */
enum Form {
    BYTES {
        @Override
        void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
            statement.setBytes(index, (byte[]) value);
        }
    },
    STRING {
        @Override
        void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
            statement.setString(index, (String) value);
        }
    },
    OBJECT {
        @Override
        void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
            statement.setObject(index, value);
        }
    },
    /** Text that the database shall take for what the column holds. */
    UNTYPED {
        @Override
        void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
            statement.setObject(index, value, Types.OTHER);
        }
    };

    abstract void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException;

    /** @param arguments how many the setter was given */
    static Form of(String setter, int arguments) {
        return switch (setter) {
            case "setBytes" -> BYTES;
            case "setString" -> STRING;
            case "setObject" -> arguments == 2 ? OBJECT : UNTYPED;
            default -> throw new IllegalStateException("a value is bound in a form that is not known here: " + setter);
        };
    }
}
