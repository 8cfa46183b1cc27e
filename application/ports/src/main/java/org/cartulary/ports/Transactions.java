package org.cartulary.ports;

import java.util.function.Supplier;

/**
 * Runs work in one transaction of the store. Stores that are called inside take part in it by themselves.
 *
 * <p>An implementation guarantees: all writes of the work are kept, or none; work that is called inside other work joins it; a
 * {@link ConcurrentChange} and the database's own conflicts (by vendor code) roll back and run the whole work again, a bounded number of
 * times with a random pause, and then end in {@link Contended}; any other exception rolls back and is passed on; a lost connection or a
 * failed commit ends in {@link Outage}, never in a silent repeat, because its outcome is unknown.
 *
 * <p>A part of the work that fails, a refused write or work inside the work, makes the whole fail with what it threw, whoever caught it.
 * What an action after the commit throws is passed on, and runs nothing again: the commit stands.
 *
 * <p>The work may run more than once, so it reads everything that it decides on inside, and calls nothing over a network.
 */
public interface Transactions {

    <T> T write(Supplier<T> work);

    /** Whether the calling thread is inside a transaction: code that is about to call over a network asks, and refuses. */
    boolean active();

    /** Runs after the outermost transaction of this thread has committed, at once if there is none; not run if it rolls back. */
    void afterCommit(Runnable action);
}
