package org.cartulary.persistence.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a transaction has done so far: nobody else sees it, and to roll it back is to forget it. */
final class OpenTransaction {

    private final List<Runnable> afterCommit = new ArrayList<>();
    private final boolean restoring;
    private Snapshot snapshot;
    private @Nullable RuntimeException failure;

    OpenTransaction(Snapshot committed, boolean restoring) {
        this.snapshot = committed;
        this.restoring = restoring;
    }

    /** Whether it takes in what was written elsewhere, of whatever version. */
    boolean restoring() {
        return restoring;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    void write(Snapshot next) {
        snapshot = next;
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /** Does a part of the work: a statement, or work inside other work. If it fails, the whole fails, whoever catches what it threw. */
    <T> T part(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException thrown) {
            failure = thrown;
            throw thrown;
        }
    }

    /** All that it did, to be committed; throws what a part of it threw. */
    <T> Committed<T> end(T result) {
        if (failure != null) {
            throw failure;
        }
        return new Committed<>(result, snapshot, afterCommit);
    }
}
