package org.cartulary.persistence.jooq;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.Contended;
import org.cartulary.ports.Transactions;

/** Transactions that are bound to their thread. Work that meets a conflict runs again, up to ten times in all. */
final class JooqTransactions implements Transactions {

    private static final int MOST_RUNS = 10;
    private static final long SHORTEST_PAUSE_MS = 4;

    private final Sessions sessions;

    JooqTransactions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public <T> T write(Supplier<T> work) {
        Session session = sessions.current();
        return session == null ? runUntilCommitted(work).afterwards() : session.part(work);
    }

    @Override
    public boolean active() {
        return sessions.current() != null;
    }

    @Override
    public void afterCommit(Runnable action) {
        Session session = sessions.current();
        if (session == null) {
            action.run();
        } else {
            session.afterCommit(action);
        }
    }

    private <T> Committed<T> runUntilCommitted(Supplier<T> work) {
        for (int run = 1; ; run++) {
            try {
                return sessions.transaction(work);
            } catch (ConcurrentChange conflict) {
                if (run == MOST_RUNS) {
                    throw new Contended("given up after " + run + " runs: " + conflict.getMessage(), conflict);
                }
                pause(run, conflict);
            }
        }
    }

    /** Those who collided wait for different times, twice as long after each run at most, so that they do not collide again. */
    private static void pause(int run, ConcurrentChange conflict) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE_MS << Math.min(run, 6)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Contended("interrupted before it could run again", conflict);
        }
    }
}
