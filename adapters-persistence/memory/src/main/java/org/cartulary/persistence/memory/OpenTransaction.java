package org.cartulary.persistence.memory;

import java.util.ArrayList;
import java.util.List;

/** What a transaction has done so far: nobody else sees it, and to roll it back is to forget it. */
final class OpenTransaction {

    private final List<Runnable> afterCommit = new ArrayList<>();
    private Snapshot snapshot;

    OpenTransaction(Snapshot committed) {
        this.snapshot = committed;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    void write(Snapshot next) {
        snapshot = next;
    }

    /** Runs one statement: all of its writes stay, or none, also when the work that called it goes on after its refusal. */
    void run(Runnable statement) {
        Snapshot before = snapshot;
        try {
            statement.run();
        } catch (RuntimeException | Error failure) {
            snapshot = before;
            throw failure;
        }
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    List<Runnable> afterCommit() {
        return afterCommit;
    }
}
