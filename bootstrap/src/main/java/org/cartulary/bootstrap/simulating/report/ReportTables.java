package org.cartulary.bootstrap.simulating.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/** The tables of a report: one row for each month, and one for all of them. */
final class ReportTables {
    private final List<SimulatedMonth> months;
    private final Figures total;
    private final Numerals numerals;

    ReportTables(List<SimulatedMonth> months, Numerals numerals) {
        this.months = months;
        this.total = SimulationReport.total(months);
        this.numerals = numerals;
    }

    /** Without what can be said in the tables of invoices; what was set aside has a column only where there is any. */
    String happenings() {
        List<Figure> figures = Stream.of(Figure.values())
                .filter(figure -> figure != Figure.SET_ASIDE || total.count(figure) != 0)
                .toList();
        return table(
                "month",
                figures.stream().map(Figure::toString).toList(),
                of -> figures.stream()
                        .map(figure -> numerals.of(of.count(figure)))
                        .toList());
    }

    String invoices(CurrencyUnit currency) {
        return table("invoices in " + currency, List.of("number", "net", "tax", "gross"), of -> {
            InvoiceSum sum = of.invoices(currency);
            return List.of(
                    numerals.of(sum.invoices()),
                    numerals.of(sum.net()),
                    numerals.of(sum.tax()),
                    numerals.of(sum.gross()));
        });
    }

    String mails() {
        return table(
                "mails",
                total.mails().keySet().stream().map(Object::toString).toList(),
                of -> total.mails().keySet().stream()
                        .map(template -> numerals.of(of.mails().getOrDefault(template, 0L)))
                        .toList());
    }

    /** What there was before the first month and after the last. */
    String standing(Standing start, Standing end) {
        TextTable table = new TextTable(List.of("subscriptions", "at the start", "at the end"));
        table.add(List.of("running", numerals.of(start.running()), numerals.of(end.running())));
        table.add(List.of("of these on hold", numerals.of(start.suspended()), numerals.of(end.suspended())));
        SortedSet<CurrencyUnit> currencies = new TreeSet<>(start.monthly().keySet());
        currencies.addAll(end.monthly().keySet());
        for (CurrencyUnit currency : currencies) {
            table.add(List.of(
                    "monthly recurring " + currency,
                    numerals.of(start.monthly(currency)),
                    numerals.of(end.monthly(currency))));
        }
        return table.text();
    }

    private String table(String title, List<String> columns, Function<Figures, List<String>> cells) {
        TextTable table = new TextTable(row(title, columns));
        months.forEach(month -> table.add(row(month.start().toString(), cells.apply(month.figures()))));
        table.add(row("all", cells.apply(total)));
        return table.text();
    }

    private static List<String> row(String first, List<String> others) {
        List<String> row = new ArrayList<>(List.of(first));
        row.addAll(others);
        return row;
    }
}
