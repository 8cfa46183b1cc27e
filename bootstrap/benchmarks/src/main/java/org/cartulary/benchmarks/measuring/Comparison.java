package org.cartulary.benchmarks.measuring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Rounds of the product and of plain JDBC that took turns, of one size. */
public final class Comparison {

    private final int size;
    private final List<Round> rounds = new ArrayList<>();

    /** @param size how many work at once, or how much there is to do */
    public Comparison(int size) {
        this.size = size;
    }

    public record Round(Tally product, Tally raw, Duration calibration) {

        double ratio() {
            return product.perSecond() / raw.perSecond();
        }
    }

    public void add(Round round) {
        rounds.add(round);
    }

    public int size() {
        return size;
    }

    public Tally product() {
        return rounds.stream().map(Round::product).reduce(Tally.NOTHING, Tally::plus);
    }

    public Tally raw() {
        return rounds.stream().map(Round::raw).reduce(Tally.NOTHING, Tally::plus);
    }

    public double ratio() {
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
