package org.cartulary.testkit.fault;

import java.util.function.Supplier;
import org.cartulary.ports.Outage;
import org.cartulary.ports.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * Transactions of which a commit fails where the test says: the work ran, the caller gets an {@link Outage} and cannot know what became
 * of it, and what waited for the commit is not done. Commits are counted from 1 by this wrapper, those of inner work not. Safe for use
 * by many threads.
 */
public final class FailingTransactions implements Transactions {

    private final Transactions real;
    private final FaultPlan plan = new FaultPlan();

    // Not static: a thread can be inside a transaction of one store and outside any of another.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable CommitFault> struck = new ThreadLocal<>();

    public FailingTransactions(Transactions real) {
        this.real = real;
    }

    /** How many commits were tried so far: a test that fails each of them in turn counts them first. */
    public long commits() {
        return plan.commits();
    }

    /** Lets the n-th commit from now on fail, and no other. */
    public void failAt(long nth, CommitFault fault) {
        plan.set(nth, fault, false);
    }

    /** Lets the n-th commit from now on fail and all that follow, as when the database is gone. */
    public void failFrom(long nth, CommitFault fault) {
        plan.set(nth, fault, true);
    }

    /** Fails no more. */
    public void heal() {
        plan.clear();
    }

    @Override
    public <T> T write(Supplier<T> work) {
        if (real.active()) {
            return real.write(work);
        }
        try {
            T answer = real.write(() -> {
                T done = work.get();
                struck.set(plan.nextCommit());
                if (struck.get() == CommitFault.LOST_BEFORE) {
                    throw CommitFault.LOST_BEFORE.outage();
                }
                return done;
            });
            if (struck.get() == CommitFault.LOST_AFTER) {
                throw CommitFault.LOST_AFTER.outage();
            }
            return answer;
        } finally {
            struck.remove();
        }
    }

    @Override
    public boolean active() {
        return real.active();
    }

    @Override
    public void afterCommit(Runnable action) {
        if (!real.active()) {
            action.run();
            return;
        }
        real.afterCommit(() -> {
            if (struck.get() == null) {
                action.run();
            }
        });
    }
}
