package org.cartulary.persistence.jooq;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The open transaction of a thread. */
final class Session {

    private final Connection connection;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private @Nullable RuntimeException failure;

    Session(Connection connection) {
        this.connection = connection;
    }

    <T> T run(Work<T> work, Duplicates duplicates) {
        try {
            return work.on(connection);
        } catch (SQLException e) {
            RuntimeException meaning = Failures.of(e, duplicates);
            failure = meaning;
            throw meaning;
        }
    }

    /**
     * Throws again what a statement has thrown, if the work caught it: PostgreSQL keeps nothing of a transaction in which a statement
     * failed, so it is the same on all databases.
     */
    void requireSound() {
        if (failure != null) {
            throw failure;
        }
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    List<Runnable> afterCommit() {
        return List.copyOf(afterCommit);
    }
}
