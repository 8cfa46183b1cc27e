package org.cartulary.persistence.jooq;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.cartulary.ports.Transactions;
import org.jspecify.annotations.Nullable;

/** Transactions as the container of a host has them: a connection that is bound to the thread, and nobody else closes or commits. */
final class HostTransactions implements Transactions {

    private final DataSource pool;
    // Not static: each host has its own.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Connection> current = new ThreadLocal<>();

    private final List<Runnable> afterCommit = new ArrayList<>();

    HostTransactions(DataSource pool) {
        this.pool = pool;
    }

    /** Gives the thread's connection, and ignores that it is closed; outside of a transaction, one of its own. */
    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Connection bound = current.get();
                    return bound == null ? method.invoke(pool, arguments) : unclosed(bound);
                });
    }

    /** The connection of the thread's transaction, for the host's own rows. */
    Connection connection() {
        Connection bound = current.get();
        if (bound == null) {
            throw new IllegalStateException("no transaction");
        }
        return bound;
    }

    @Override
    public <T> T write(Supplier<T> work) {
        if (active()) {
            return work.get();
        }
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            try {
                T result = work.get();
                connection.commit();
                afterCommit.forEach(Runnable::run);
                return result;
            } catch (RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                afterCommit.clear();
                current.remove();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean active() {
        return current.get() != null;
    }

    @Override
    public void afterCommit(Runnable action) {
        if (active()) {
            afterCommit.add(action);
        } else {
            action.run();
        }
    }

    private static Connection unclosed(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                HostTransactions.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "close" -> {
                            return null;
                        }
                        case "commit", "rollback", "setAutoCommit" ->
                            throw new AssertionError("the host's transaction is not ours to end");
                        default -> {
                            try {
                                return method.invoke(connection, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }
                    }
                });
    }
}
