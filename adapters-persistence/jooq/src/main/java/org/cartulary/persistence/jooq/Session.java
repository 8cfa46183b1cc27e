package org.cartulary.persistence.jooq;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The open transaction of a thread. */
final class Session {

    private final Connection connection;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private @Nullable RuntimeException failure;

    Session(Connection connection) {
        this.connection = connection;
    }

    /** Runs a statement. */
    <T> T run(Work<T> work, Duplicates duplicates) {
        return part(() -> {
            try {
                return work.on(connection);
            } catch (SQLException e) {
                throw Failures.of(e, duplicates);
            }
        });
    }

    /**
     * Does a part of the work. If it fails, the whole fails with what the first such part threw, whoever catches it: no further part is
     * begun.
     */
    <T> T part(Supplier<T> work) {
        if (failure != null) {
            throw failure;
        }
        try {
            return work.get();
        } catch (RuntimeException thrown) {
            failure = failure == null ? thrown : failure;
            throw failure;
        }
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /** What is to be done once the transaction is committed; throws what a part of it threw. */
    List<Runnable> end() {
        if (failure != null) {
            throw failure;
        }
        return List.copyOf(afterCommit);
    }
}
