package org.cartulary.persistence.jooq;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.cartulary.ports.Outage;
import org.jspecify.annotations.Nullable;

/**
 * Lets writers in: all of them at once, or on H2 one after the other, in the order in which they came.
 *
 * <p>H2 (2.2.224, 2.3.232 and 2.5.252 were tried, on a file) loses committed updates of a row for which several writers contend while
 * some of them roll back: a counter went back under what its own transaction had inserted. With one writer at a time it lost none.
 */
final class Writers {

    /** By the URL of the database, which two stores in one process may share. */
    private static final Map<String, Lock> TURNS = new ConcurrentHashMap<>();

    private final @Nullable Lock turn;

    private Writers(@Nullable Lock turn) {
        this.turn = turn;
    }

    static Writers of(Engine engine, DataSource source) {
        return new Writers(
                engine == Engine.H2 ? TURNS.computeIfAbsent(url(source), url -> new ReentrantLock(true)) : null);
    }

    <T> T let(Supplier<T> write) {
        if (turn == null) {
            return write.get();
        }
        turn.lock();
        try {
            return write.get();
        } finally {
            turn.unlock();
        }
    }

    private static String url(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getURL();
        } catch (SQLException e) {
            throw new Outage("the database does not answer", e);
        }
    }
}
