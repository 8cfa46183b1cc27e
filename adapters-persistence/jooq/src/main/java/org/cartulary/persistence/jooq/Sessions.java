package org.cartulary.persistence.jooq;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections as the calling thread needs them: inside a transaction always the same one, otherwise one for each statement. A single
 * read goes to connections in autocommit mode, which saves a round trip; they may be of another pool, never of another server.
 */
final class Sessions {

    private final DataSource reads;
    private final DataSource writes;
    // Not static: a thread can be inside a transaction of one database and outside any of another.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Session> current = new ThreadLocal<>();

    Sessions(DataSource reads, DataSource writes) {
        this.reads = reads;
        this.writes = writes;
    }

    @Nullable
    Session current() {
        return current.get();
    }

    <T> T read(Work<T> work) {
        return run(reads, work, Duplicates.CONCURRENT);
    }

    <T> T write(Work<T> work, Duplicates duplicates) {
        return run(writes, work, duplicates);
    }

    /** Runs work in a new transaction, commits it, and then does what the work left for afterwards. */
    <T> T transaction(Supplier<T> work) {
        T result;
        List<Runnable> afterCommit;
        try (Lease lease = Lease.forTransaction(writes)) {
            Session session = new Session(lease.connection());
            current.set(session);
            result = work.get();
            session.requireSound();
            lease.commit();
            afterCommit = session.afterCommit();
        } finally {
            current.remove();
        }
        afterCommit.forEach(Runnable::run);
        return result;
    }

    private <T> T run(DataSource source, Work<T> work, Duplicates duplicates) {
        Session session = current.get();
        if (session != null) {
            return session.run(work, duplicates);
        }
        try (Lease lease = Lease.forStatement(source)) {
            T result = work.on(lease.connection());
            lease.commit();
            return result;
        } catch (SQLException e) {
            throw Failures.of(e, duplicates);
        }
    }
}
