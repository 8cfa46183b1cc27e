package org.cartulary.bootstrap.simulating;

import org.cartulary.bootstrap.simulating.report.Figures;

/** Counts what happens. Safe for use by many threads. */
final class Tally {
    private Figures counted = Figures.NONE;

    synchronized void add(Figures figures) {
        counted = counted.plus(figures);
    }

    /** What was counted since it was asked last. */
    synchronized Figures take() {
        Figures all = counted;
        counted = Figures.NONE;
        return all;
    }
}
