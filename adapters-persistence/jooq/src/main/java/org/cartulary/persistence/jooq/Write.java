package org.cartulary.persistence.jooq;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.cartulary.ports.ConcurrentChange;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/** A statement that writes; its text is rendered once, as that of {@link Read}. */
final class Write {

    private final Connections connections;
    private final Values values;
    private final String text;

    Write(Connections connections, Values values, Query statement) {
        this.connections = connections;
        this.values = values;
        this.text = statement.getSQL();
    }

    /** Runs it, and says how many rows it touched. */
    int run(@Nullable Object... bound) {
        return run(Arrays.asList(bound), Duplicates.CONCURRENT);
    }

    int run(List<? extends @Nullable Object> bound, Duplicates duplicates) {
        return connections.write(connection -> execute(connection, bound), duplicates);
    }

    /** Runs a guard: a write that finds exactly one row, or somebody else was faster. */
    void guard(@Nullable Object... bound) {
        guard(Arrays.asList(bound), Duplicates.CONCURRENT);
    }

    void guard(List<? extends @Nullable Object> bound, Duplicates duplicates) {
        connections.write(
                connection -> {
                    if (execute(connection, bound) != 1) {
                        throw new ConcurrentChange("another version stands than the one that was read");
                    }
                    return this;
                },
                duplicates);
    }

    private int execute(Connection connection, List<? extends @Nullable Object> bound) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            values.bind(statement, bound);
            return statement.executeUpdate();
        }
    }
}
