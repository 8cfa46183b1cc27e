package org.cartulary.bootstrap.simulating.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;

/** Draws a report as SVG 1.1: what was invoiced in each currency, then what was renewed and what failed, month by month. */
final class ReportChart {
    private static final int MARGIN = 10;
    private static final String MONEY = "#2f6f9f";
    private static final String GOOD = "#4c9a6a";
    private static final String BAD = "#c2573f";

    private ReportChart() {}

    static String of(SimulationReport report) {
        List<Bars> panels = new ArrayList<>();
        for (CurrencyUnit currency : report.total().invoices().keySet()) {
            panels.add(new Bars(
                    "Invoiced, " + currency + " with tax",
                    MONEY,
                    values(report, of -> of.invoices(currency).gross().getAmount())));
        }
        panels.add(counts(report, Figure.RENEWALS, GOOD));
        panels.add(counts(report, Figure.FAILED_PAYMENTS, BAD));
        int height = panels.size() * Bars.HEIGHT + MARGIN;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                        + " font-family=\"sans-serif\" fill=\"#222\">\n<rect width=\"%d\" height=\"%d\""
                        + " fill=\"#fff\"/>\n",
                Bars.WIDTH,
                height,
                Bars.WIDTH,
                height,
                Bars.WIDTH,
                height));
        for (int i = 0; i < panels.size(); i++) {
            svg.append(panels.get(i).svg(i * Bars.HEIGHT));
        }
        return svg.append("</svg>\n").toString();
    }

    private static Bars counts(SimulationReport report, Figure figure, String colour) {
        String words = figure.toString();
        String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return new Bars(title, colour, values(report, of -> BigDecimal.valueOf(of.count(figure))));
    }

    private static SortedMap<LocalDate, BigDecimal> values(
            SimulationReport report, Function<Figures, BigDecimal> value) {
        SortedMap<LocalDate, BigDecimal> values = new TreeMap<>();
        report.months().forEach(month -> values.put(month.start(), value.apply(month.figures())));
        return values;
    }
}
