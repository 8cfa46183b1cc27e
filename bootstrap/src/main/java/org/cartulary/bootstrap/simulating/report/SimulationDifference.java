package org.cartulary.bootstrap.simulating.report;

import java.util.List;

/**
 * How far one run is ahead of another: every figure of the one less that of the other. What is the same in both is not in it.
 *
 * @param start of what there was before the runs began
 * @param end of what there was after their last day
 */
public record SimulationDifference(List<SimulatedMonth> months, Standing start, Standing end) {

    public SimulationDifference {
        months = List.copyOf(months);
    }

    /** The differences of all months together. */
    public Figures total() {
        return SimulationReport.total(months);
    }

    /** For people, in English. */
    public String text() {
        return ReportText.of(this);
    }
}
