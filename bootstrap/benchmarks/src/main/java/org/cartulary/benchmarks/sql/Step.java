package org.cartulary.benchmarks.sql;

import java.util.List;

/** One write of a {@link Replay}. */
record Step(String text, List<Varying> values) {

    /** Whether it moves on what all orders of a reseller share. */
    boolean moves() {
        return text.startsWith("update event_chain ") || text.startsWith("update invoice_series ");
    }
}
