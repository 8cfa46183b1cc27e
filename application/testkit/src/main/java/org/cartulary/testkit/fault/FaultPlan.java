package org.cartulary.testkit.fault;

import org.jspecify.annotations.Nullable;

/** Which commits fail, and how. */
final class FaultPlan {

    private long commits;
    private long first = Long.MAX_VALUE;
    private boolean lasting;
    private CommitFault fault = CommitFault.LOST_BEFORE;

    synchronized void set(long nth, CommitFault planned, boolean forEver) {
        if (nth < 1) {
            throw new IllegalArgumentException("commits are counted from 1");
        }
        first = commits + nth;
        fault = planned;
        lasting = forEver;
    }

    synchronized void clear() {
        first = Long.MAX_VALUE;
        lasting = false;
    }

    synchronized long commits() {
        return commits;
    }

    /** Counts a commit; answers with what befalls it, if anything does. */
    synchronized @Nullable CommitFault nextCommit() {
        commits++;
        return commits == first || (lasting && commits > first) ? fault : null;
    }
}
