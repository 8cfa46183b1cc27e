package org.cartulary.persistence.memory;

import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.Contended;
import org.cartulary.ports.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * Transactions over one {@link Snapshot}. There is one writer at a time, so transactions are serialisable; readers wait for nobody and
 * see what was committed last.
 */
final class InMemoryTransactions implements Transactions {

    private static final int MOST_RUNS = 10;
    private static final long LONGEST_PAUSE_NANOS = 2_000_000;

    private final ReentrantLock writer = new ReentrantLock();
    // Not static: a thread can be inside a transaction of one store and outside any of another.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable OpenTransaction> current = new ThreadLocal<>();

    private volatile Snapshot committed = Snapshot.EMPTY;

    @Override
    public <T> T write(Supplier<T> work) {
        OpenTransaction open = current.get();
        return open == null ? runUntilCommitted(work).afterwards() : open.part(work);
    }

    @Override
    public boolean active() {
        return current.get() != null;
    }

    @Override
    public void afterCommit(Runnable action) {
        OpenTransaction open = current.get();
        if (open == null) {
            action.run();
        } else {
            open.afterCommit(action);
        }
    }

    /** Runs work in a transaction of its own that takes in what was written elsewhere, of whatever version. */
    void restore(Runnable work) {
        Supplier<Boolean> all = () -> {
            work.run();
            return true;
        };
        run(all, true).afterwards();
    }

    boolean restoring() {
        OpenTransaction open = current.get();
        return open != null && open.restoring();
    }

    /** What the calling thread sees: its own transaction, or what was committed last. */
    Snapshot snapshot() {
        OpenTransaction open = current.get();
        return open == null ? committed : open.snapshot();
    }

    /** Runs a statement that changes several rows: all or none. Outside a transaction it is one of its own, and is not run again. */
    void statement(Runnable statement) {
        Supplier<Boolean> work = () -> {
            statement.run();
            return true;
        };
        OpenTransaction open = current.get();
        if (open == null) {
            run(work, false).afterwards();
        } else {
            open.part(work);
        }
    }

    /** Changes what the calling thread sees. */
    void change(UnaryOperator<Snapshot> change) {
        statement(() -> {
            OpenTransaction open = Objects.requireNonNull(current.get());
            open.write(change.apply(open.snapshot()));
        });
    }

    private <T> Committed<T> runUntilCommitted(Supplier<T> work) {
        for (int run = 1; ; run++) {
            try {
                return run(work, false);
            } catch (ConcurrentChange change) {
                if (run == MOST_RUNS) {
                    throw new Contended("given up after " + MOST_RUNS + " runs: " + change.getMessage(), change);
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
            }
        }
    }

    private <T> Committed<T> run(Supplier<T> work, boolean restoring) {
        writer.lock();
        try {
            OpenTransaction open = new OpenTransaction(committed, restoring);
            current.set(open);
            Committed<T> done = open.end(work.get());
            committed = done.snapshot();
            return done;
        } finally {
            current.remove();
            writer.unlock();
        }
    }
}
