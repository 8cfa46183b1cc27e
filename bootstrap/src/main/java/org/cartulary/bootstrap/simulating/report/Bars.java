package org.cartulary.bootstrap.simulating.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * One panel of a chart: a bar for each month.
 *
 * @param title what the bars are, in words that need no escaping
 * @param values not below zero
 */
record Bars(String title, String colour, SortedMap<LocalDate, BigDecimal> values) {
    static final int HEIGHT = 190;
    static final int WIDTH = 860;

    private static final int LEFT = 20;
    private static final int TOP = 44;
    private static final int TALLEST = 110;
    private static final int LABEL = 14;
    /** More labels than so many would run into each other; then some months have one, and amounts have none. */
    private static final int MOST_LABELS = 13;

    private static final int MOST_DATES = 9;

    /** SVG elements, from this height downwards. */
    String svg(int top) {
        BigDecimal greatest =
                values.values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        boolean few = values.size() <= MOST_LABELS;
        StringBuilder svg = new StringBuilder();
        svg.append(text(LEFT, top + 24, "start", 15, few ? title : title + ", at most " + whole(greatest)));
        int floor = top + TOP + TALLEST;
        int step = (WIDTH - 2 * LEFT) / values.size();
        int width = Math.max(1, step - step / 5);
        int every = few ? 1 : (values.size() + MOST_DATES - 1) / MOST_DATES;
        List<LocalDate> months = List.copyOf(values.keySet());
        for (int i = 0; i < months.size(); i++) {
            LocalDate month = months.get(i);
            BigDecimal value = values.getOrDefault(month, BigDecimal.ZERO);
            int height = height(value, greatest);
            int x = LEFT + i * step;
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"><title>%s: %s</title></rect>\n",
                    x,
                    floor - height,
                    width,
                    height,
                    colour,
                    month,
                    whole(value)));
            if (few) {
                svg.append(text(x + width / 2, floor - height - 4, "middle", 11, whole(value)));
                svg.append(text(x + width / 2, floor + LABEL, "middle", 10, month.toString()));
            } else if (i % every == 0) {
                svg.append(text(x, floor + LABEL, "start", 10, month.toString()));
            }
        }
        return svg.toString();
    }

    private static String whole(BigDecimal value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static int height(BigDecimal value, BigDecimal greatest) {
        return greatest.signum() <= 0
                ? 0
                : value.multiply(BigDecimal.valueOf(TALLEST))
                        .divideToIntegralValue(greatest)
                        .intValue();
    }

    private static String text(int x, int y, String anchor, int size, String words) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-size=\"%d\">%s</text>\n",
                x,
                y,
                anchor,
                size,
                words);
    }
}
