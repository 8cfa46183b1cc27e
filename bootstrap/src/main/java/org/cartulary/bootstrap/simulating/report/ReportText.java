package org.cartulary.bootstrap.simulating.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells a report, or the difference of two, in words and tables. */
final class ReportText {
    private final List<SimulatedMonth> months;
    private final ReportTables tables;
    private final Figures total;
    private final Numerals numerals;

    private ReportText(List<SimulatedMonth> months, Numerals numerals) {
        this.months = months;
        this.tables = new ReportTables(months, numerals);
        this.total = SimulationReport.total(months);
        this.numerals = numerals;
    }

    static String of(SimulationReport report) {
        ReportText text = new ReportText(report.months(), Numerals.PLAIN);
        return text.span() + ". Nothing was charged, mailed or kept.\n\n"
                + text.tables(report.start(), report.end())
                + text.payments()
                + text.ends(report.start())
                + "sha-256 " + report.digest() + "\n";
    }

    static String of(SimulationDifference difference) {
        ReportText text = new ReportText(difference.months(), Numerals.SIGNED);
        String reasons = text.reasons();
        return text.span() + ": what the first run has more or less than the second.\n\n"
                + text.tables(difference.start(), difference.end())
                + (reasons.isEmpty() ? "" : "Failed payments by reason: " + reasons + ".\n");
    }

    private String span() {
        int count = months.size();
        return (count == 1 ? "One simulated month" : count + " simulated months") + ", "
                + months.get(0).start() + " to "
                + months.get(0).start().plusMonths(count).minusDays(1);
    }

    private String tables(Standing start, Standing end) {
        String invoices = total.invoices().keySet().stream()
                .map(currency -> tables.invoices(currency) + "\n")
                .collect(Collectors.joining());
        String mails = total.mails().isEmpty() ? "" : tables.mails() + "\n";
        return tables.happenings() + "\n" + invoices + mails + tables.standing(start, end) + "\n";
    }

    private String payments() {
        long failed = total.count(Figure.FAILED_PAYMENTS);
        String made = "Payments were made " + times(total.count(Figure.ORDERS));
        return failed == 0
                ? made + "; none failed.\n"
                : made + " and failed " + times(failed) + ": " + reasons() + ".\n";
    }

    private String ends(Standing start) {
        long unpaid = total.count(Figure.TERMINATIONS);
        long cancelled = total.count(Figure.CANCELLATIONS);
        String all = numerals.of(start.running());
        if (unpaid + cancelled == 0) {
            return "None of " + all + " subscriptions ended.\n";
        }
        return numerals.of(unpaid + cancelled) + " of " + all + " subscriptions ended: " + numerals.of(unpaid)
                + " unpaid, " + numerals.of(cancelled) + " cancelled.\n";
    }

    private String times(long count) {
        return count == 1 ? "once" : numerals.of(count) + " times";
    }

    /** Most frequent first. */
    private String reasons() {
        return total.failures().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(reason -> reason.getKey() + " " + numerals.of(reason.getValue()))
                .collect(Collectors.joining(", "));
    }
}
