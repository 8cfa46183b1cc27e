package org.cartulary.bootstrap.simulating.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Tells a report in words and tables. */
final class ReportText {
    private final ReportTables tables;
    private final Figures total;
    private final Numerals numerals;

    private ReportText(List<SimulatedMonth> months, Figures total, Numerals numerals) {
        this.tables = new ReportTables(months, numerals);
        this.total = total;
        this.numerals = numerals;
    }

    static String of(SimulationReport report) {
        ReportText text = new ReportText(report.months(), report.total(), Numerals.PLAIN);
        return span(report.months()) + ". Nothing was charged, mailed or kept.\n\n"
                + text.tables()
                + text.failures()
                + text.subscriptions(report.start(), report.end())
                + text.revenue(report.start(), report.end())
                + "sha-256 " + report.digest() + "\n";
    }

    static String of(SimulationDifference difference) {
        ReportText text = new ReportText(difference.months(), difference.total(), Numerals.SIGNED);
        return span(difference.months()) + ": what the first run has more or less than the second.\n\n"
                + text.tables()
                + text.failures()
                + text.subscriptions(difference.start(), difference.end())
                + text.revenue(difference.start(), difference.end());
    }

    private static String span(List<SimulatedMonth> months) {
        int last = months.size() - 1;
        String count = last == 0 ? "One simulated month" : last + 1 + " simulated months";
        return count + ", " + months.get(0).start() + " to "
                + months.get(0).start().plusMonths(last + 1L).minusDays(1);
    }

    private String tables() {
        String invoices = total.invoices().keySet().stream()
                .map(currency -> tables.invoices(currency) + "\n")
                .collect(Collectors.joining());
        String mails = total.mails().isEmpty() ? "" : tables.mails() + "\n";
        return tables.happenings() + "\n" + invoices + mails;
    }

    /** Most frequent first. */
    private String failures() {
        String reasons = total.failures().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(reason -> reason.getKey() + " " + numerals.of(reason.getValue()))
                .collect(Collectors.joining(", "));
        return reasons.isEmpty() ? "" : "Payments failed for these reasons: " + reasons + ".\n";
    }

    private String subscriptions(Standing start, Standing end) {
        return "Running subscriptions: " + counted(start) + " at the start, " + counted(end) + " at the end.\n";
    }

    private String counted(Standing standing) {
        return numerals.of(standing.running())
                + (standing.suspended() == 0 ? "" : " (" + numerals.of(standing.suspended()) + " on hold)");
    }

    private String revenue(Standing start, Standing end) {
        return "Monthly recurring revenue: " + amounts(start) + " at the start, " + amounts(end) + " at the end.\n";
    }

    private String amounts(Standing standing) {
        return standing.monthly().isEmpty()
                ? "none"
                : standing.monthly().values().stream()
                        .map((Money money) -> numerals.withCurrency(money))
                        .collect(Collectors.joining(" + "));
    }
}
