package org.cartulary.persistence.jooq;

import java.sql.BatchUpdateException;
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

    /** Runs a guard for each of several rows, sent together: each finds exactly one row, or somebody else was faster. */
    void guardAll(List<List<@Nullable Object>> bound) {
        connections.write(
                connection -> {
                    for (int touched : executeAll(connection, bound)) {
                        if (touched != 1) {
                            throw touched == 0
                                    ? new ConcurrentChange("another version stands than the one that was read")
                                    : new IllegalStateException("the driver hides what a guard has met: " + touched);
                        }
                    }
                    return this;
                },
                Duplicates.CONCURRENT);
    }

    private int[] executeAll(Connection connection, List<List<@Nullable Object>> bound) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (List<@Nullable Object> row : bound) {
                values.bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        } catch (BatchUpdateException broken) {
            throw broken.getNextException() == null ? broken : broken.getNextException();
        }
    }

    private int execute(Connection connection, List<? extends @Nullable Object> bound) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            values.bind(statement, bound);
            return statement.executeUpdate();
        }
    }
}
