package org.cartulary.bootstrap.service;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does one piece of work again and again in a thread of its own, until it is stopped. A failure is logged and does not end it: the next
 * try comes after the pause, and after up to 32 pauses when failure follows upon failure.
 */
public final class RecurringWork implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RecurringWork.class);
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int MOST_DOUBLINGS = 5;

    private final String name;
    private final Duration pause;
    private final Runnable work;
    private final Semaphore nudges = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopped;

    public RecurringWork(String name, Duration pause, Runnable work) {
        this.name = name;
        this.pause = pause;
        this.work = work;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** There is something to do: does it now, or once more if it is being done. */
    public void nudge() {
        nudges.release();
    }

    /** Lets the work that is being done end, for at most 40 seconds. */
    @Override
    public void close() {
        stopped = true;
        nudge();
        try {
            // No interrupt: it would close the file channel of an embedded database in the middle of a write.
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        int failures = 0;
        while (!stopped) {
            try {
                work.run();
                failures = 0;
            } catch (RuntimeException failure) {
                failures++;
                LOG.error("{} failed {} times in a row", name, failures, failure);
            }
            await(pause.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS)));
        }
    }

    private void await(Duration longest) {
        try {
            if (nudges.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                nudges.drainPermits();
            }
        } catch (InterruptedException ended) {
            stopped = true;
        }
    }
}
