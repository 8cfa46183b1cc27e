package org.cartulary.bootstrap.simulating.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the months as CSV (RFC 4180): numbers without commas, a column for each figure, reason, template and currency. */
final class ReportCsv {
    private ReportCsv() {}

    static String of(List<SimulatedMonth> months) {
        Map<String, Function<Figures, Object>> columns = columns(SimulationReport.total(months));
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord(row("month", columns.keySet()));
            for (SimulatedMonth month : months) {
                printer.printRecord(row(
                        month.start(),
                        columns.values().stream()
                                .map(column -> column.apply(month.figures()))
                                .toList()));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return csv.toString();
    }

    private static Map<String, Function<Figures, Object>> columns(Figures total) {
        Map<String, Function<Figures, Object>> columns = new LinkedHashMap<>();
        for (Figure figure : Figure.values()) {
            columns.put(figure.toString().replace(' ', '_'), of -> of.count(figure));
        }
        total.failures()
                .keySet()
                .forEach(reason ->
                        columns.put("failed_" + reason, of -> of.failures().getOrDefault(reason, 0L)));
        total.invoices().keySet().forEach(currency -> {
            columns.put("invoices_" + currency, of -> of.invoices(currency).invoices());
            columns.put("net_" + currency, of -> of.invoices(currency).net().getAmount());
            columns.put("tax_" + currency, of -> of.invoices(currency).tax().getAmount());
            columns.put("gross_" + currency, of -> of.invoices(currency).gross().getAmount());
        });
        total.mails()
                .keySet()
                .forEach(template ->
                        columns.put("mails_" + template, of -> of.mails().getOrDefault(template, 0L)));
        return columns;
    }

    private static List<Object> row(Object first, Iterable<?> others) {
        List<Object> row = new ArrayList<>(List.of(first));
        others.forEach(row::add);
        return row;
    }
}
