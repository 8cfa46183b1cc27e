package org.cartulary.benchmarks.orders;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Rounds of the product and of plain JDBC that took turns, with so many workers. */
final class Comparison {

    private final int workers;
    private final List<Round> rounds = new ArrayList<>();

    Comparison(int workers) {
        this.workers = workers;
    }

    record Round(Tally product, Tally raw, Duration calibration) {

        double ratio() {
            return product.perSecond() / raw.perSecond();
        }
    }

    void add(Round round) {
        rounds.add(round);
    }

    int workers() {
        return workers;
    }

    Tally product() {
        return rounds.stream().map(Round::product).reduce(Tally.NOTHING, Tally::plus);
    }

    Tally raw() {
        return rounds.stream().map(Round::raw).reduce(Tally.NOTHING, Tally::plus);
    }

    double ratio() {
        return product().perSecond() / raw().perSecond();
    }

    double lowestRatio() {
        return rounds.stream().mapToDouble(Round::ratio).min().orElseThrow();
    }

    double highestRatio() {
        return rounds.stream().mapToDouble(Round::ratio).max().orElseThrow();
    }

    /** The mean of all rounds. */
    Duration calibration() {
        return rounds.stream()
                .map(Round::calibration)
                .reduce(Duration.ZERO, Duration::plus)
                .dividedBy(rounds.size());
    }
}
