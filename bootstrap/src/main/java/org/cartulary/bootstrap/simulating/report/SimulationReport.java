package org.cartulary.bootstrap.simulating.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.Digest;

/**
 * What a simulation came to, month by month.
 *
 * @param start what there was before it began
 * @param end what there was after its last day
 */
public record SimulationReport(List<SimulatedMonth> months, Standing start, Standing end) {

    public SimulationReport {
        months = List.copyOf(months);
    }

    /** The figures of all months together. */
    public Figures total() {
        return total(months);
    }

    static Figures total(List<SimulatedMonth> months) {
        return months.stream().map(SimulatedMonth::figures).reduce(Figures.NONE, Figures::plus);
    }

    /**
     * How far this run is ahead of another one, month by month: what another price list, another dunning or another share of declines
     * changes. Both are about the same months; otherwise it throws {@link IllegalArgumentException}.
     */
    public SimulationDifference minus(SimulationReport other) {
        if (!days().equals(other.days())) {
            throw new IllegalArgumentException("the months of two runs are the same, not " + days() + other.days());
        }
        List<SimulatedMonth> differences = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            Figures mine = months.get(i).figures();
            Figures others = other.months.get(i).figures();
            differences.add(new SimulatedMonth(months.get(i).start(), mine.minus(others)));
        }
        return new SimulationDifference(differences, start.minus(other.start), end.minus(other.end));
    }

    /** For people, in English. */
    public String text() {
        return ReportText.of(this);
    }

    /** One line per month, with a column for each figure; RFC 4180. */
    public String csv() {
        return ReportCsv.of(months);
    }

    /** A chart of the months as an SVG document that refers to nothing outside of it. */
    public String chart() {
        return ReportChart.of(this);
    }

    /** SHA-256 of all figures: two runs with one digest came to the same. */
    public String digest() {
        return Digest.of(csv() + start.canonical() + end.canonical());
    }

    private List<LocalDate> days() {
        return months.stream().map(SimulatedMonth::start).toList();
    }
}
