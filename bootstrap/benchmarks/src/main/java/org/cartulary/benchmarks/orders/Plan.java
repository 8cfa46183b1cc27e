package org.cartulary.benchmarks.orders;

import java.time.Duration;
import java.util.List;

/**
 * What is measured on each database.
 *
 * @param workers how many place orders at once, for each comparison
 * @param resellers how many the product's workers buy for; 1 makes all wait for one counter of invoices and one chain of events
 * @param rest whether the product is called over HTTP
 * @param lines of each cart
 * @param rounds in how many turns the time is taken, of the product and of plain JDBC
 * @param time how long each of the two is measured in all
 */
public record Plan(List<Integer> workers, int resellers, boolean rest, int lines, int rounds, Duration time) {

    public Plan {
        workers = List.copyOf(workers);
    }

    int mostWorkers() {
        return workers.stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    Duration turn() {
        return time.dividedBy(rounds);
    }
}
