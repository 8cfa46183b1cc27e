package org.cartulary.persistence.jooq;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.cartulary.ports.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A borrowed connection. What was not committed when it is given back is rolled back. */
final class Lease implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);

    private final Connection connection;
    private final boolean autoCommit;
    private boolean pending;

    private Lease(Connection connection, boolean autoCommit, boolean pending) {
        this.connection = connection;
        this.autoCommit = autoCommit;
        this.pending = pending;
    }

    /** For a single statement, which the database commits by itself where the connection is in autocommit mode. */
    static Lease forStatement(DataSource source) {
        Connection connection = connect(source);
        try {
            boolean autoCommit = connection.getAutoCommit();
            return new Lease(connection, autoCommit, !autoCommit);
        } catch (SQLException e) {
            giveBackBroken(connection);
            throw noConnection(e);
        }
    }

    static Lease forTransaction(DataSource source) {
        Lease lease = forStatement(source);
        try {
            if (lease.autoCommit) {
                lease.connection.setAutoCommit(false);
            }
            lease.pending = true;
            return lease;
        } catch (SQLException e) {
            lease.close();
            throw noConnection(e);
        }
    }

    Connection connection() {
        return connection;
    }

    /** A commit that fails may have been done or not: an outage, whatever its code is. */
    void commit() {
        if (pending) {
            try {
                connection.commit();
                pending = false;
            } catch (SQLException e) {
                throw new Outage("the commit failed, so nobody knows whether it was done", e);
            }
        }
    }

    @Override
    public void close() {
        try (connection) {
            if (pending) {
                connection.rollback();
            }
            if (autoCommit != connection.getAutoCommit()) {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            LOG.debug("a connection was given back broken", e);
        }
    }

    private static Connection connect(DataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw noConnection(e);
        }
    }

    /** Else its pool would wait for it for ever. */
    private static void giveBackBroken(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("a broken connection could not be given back", e);
        }
    }

    private static Outage noConnection(SQLException cause) {
        return new Outage("no connection to the database", cause);
    }
}
