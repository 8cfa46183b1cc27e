package org.cartulary.persistence.jooq;

import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections as the calling thread needs them: inside a transaction always the same one, otherwise one for each statement. A single
 * read goes to connections in autocommit mode, which saves a round trip; they may be of another pool, never of another server.
 */
final class Sessions implements Connections {

    private final DataSource reads;
    private final DataSource writes;
    private final Writers writers;

    // Not static: a thread can be inside a transaction of one database and outside any of another.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Session> current = new ThreadLocal<>();

    Sessions(DataSource reads, DataSource writes, Writers writers) {
        this.reads = reads;
        this.writes = writes;
        this.writers = writers;
    }

    @Nullable
    Session current() {
        return current.get();
    }

    @Override
    public <T> T read(Work<T> work) {
        Session session = current.get();
        return session == null ? alone(reads, work, Duplicates.CONCURRENT) : session.run(work, Duplicates.CONCURRENT);
    }

    @Override
    public <T> T write(Work<T> work, Duplicates duplicates) {
        Session session = current.get();
        return session == null ? writers.let(() -> alone(writes, work, duplicates)) : session.run(work, duplicates);
    }

    @Override
    public <T> T together(Supplier<T> work) {
        Session session = current.get();
        return session == null ? transaction(work).afterwards() : session.part(work);
    }

    /** Runs work in a new transaction, and commits it. */
    <T> Committed<T> transaction(Supplier<T> work) {
        return writers.let(() -> commit(work));
    }

    private <T> Committed<T> commit(Supplier<T> work) {
        try (Lease lease = Lease.forTransaction(writes)) {
            Session session = new Session(lease.connection());
            current.set(session);
            Committed<T> done = new Committed<>(work.get(), session.end());
            lease.commit();
            return done;
        } finally {
            current.remove();
        }
    }

    private static <T> T alone(DataSource source, Work<T> work, Duplicates duplicates) {
        try (Lease lease = Lease.forStatement(source)) {
            T result = work.on(lease.connection());
            lease.commit();
            return result;
        } catch (SQLException e) {
            throw Failures.of(e, duplicates);
        }
    }
}
