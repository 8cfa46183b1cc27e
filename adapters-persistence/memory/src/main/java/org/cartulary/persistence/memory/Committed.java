package org.cartulary.persistence.memory;

import java.util.List;

/** What a transaction leaves when it ends: its answer, all that is stored from now on, and what is to be done next. */
record Committed<T>(T result, Snapshot snapshot, List<Runnable> afterCommit) {

    T afterwards() {
        afterCommit.forEach(Runnable::run);
        return result;
    }
}
