package org.cartulary.persistence.jooq;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** The server's end of a connection, and how it is killed from another one. */
final class Backend {

    private final TestServer server;
    private volatile @Nullable Long number;

    Backend(TestServer server) {
        this.server = server;
    }

    /** Remembers a connection as the one to kill. */
    void remember(Connection connection) throws SQLException {
        String question = switch (server) {
            case H2 -> "CALL SESSION_ID()";
            case MARIADB, MYSQL -> "SELECT CONNECTION_ID()";
            case POSTGRESQL -> "SELECT pg_backend_pid()";
        };
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            number = answer.getLong(1);
        }
    }

    /** Kills it; on PostgreSQL it waits until it is dead. */
    void kill() {
        String order = switch (server) {
            case H2 -> "CALL ABORT_SESSION(" + number + ")";
            case MARIADB, MYSQL -> "KILL CONNECTION " + number;
            case POSTGRESQL -> "SELECT pg_terminate_backend(" + number + ", 10000)";
        };
        try (Connection connection = TestDatabase.sharedDatabase(server).reads().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(order);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot be killed: " + order, e);
        }
    }
}
