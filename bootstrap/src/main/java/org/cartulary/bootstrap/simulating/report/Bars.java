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
    /** More labels than so many would run into each other. */
    private static final int MOST_LABELS = 14;

    /** SVG elements, from this height downwards. */
    String svg(int top) {
        StringBuilder svg = new StringBuilder();
        svg.append(text(LEFT, top + 24, "start", 15, title));
        BigDecimal greatest =
                values.values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        int floor = top + TOP + TALLEST;
        int step = (WIDTH - 2 * LEFT) / values.size();
        int every = (values.size() + MOST_LABELS - 1) / MOST_LABELS;
        int x = LEFT;
        int place = 0;
        for (LocalDate month : List.copyOf(values.keySet())) {
            BigDecimal value = values.getOrDefault(month, BigDecimal.ZERO);
            int height = height(value, greatest);
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"><title>%s: %,.0f</title></rect>%n",
                    x,
                    floor - height,
                    Math.max(1, step - step / 5),
                    height,
                    colour,
                    month,
                    value));
            if (place++ % every == 0) {
                int middle = x + (step - step / 5) / 2;
                svg.append(text(middle, floor - height - 4, "middle", 11, String.format(Locale.ROOT, "%,.0f", value)));
                svg.append(text(middle, floor + LABEL, "middle", 10, month.toString()));
            }
            x += step;
        }
        return svg.toString();
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
                "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-size=\"%d\">%s</text>%n",
                x,
                y,
                anchor,
                size,
                words);
    }
}
