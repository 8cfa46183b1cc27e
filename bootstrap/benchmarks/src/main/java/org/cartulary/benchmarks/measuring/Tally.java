package org.cartulary.benchmarks.measuring;

import java.time.Duration;

/**
 * What was done in which time.
 *
 * @param process what this process used of the cores, the embedded database included
 * @param server what the processes used that this one has started
 */
public record Tally(long orders, Duration time, Duration process, Duration server) {

    static final Tally NOTHING = new Tally(0, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    Tally plus(Tally other) {
        return new Tally(
                orders + other.orders, time.plus(other.time), process.plus(other.process), server.plus(other.server));
    }

    public double perSecond() {
        return orders * 1e9 / time.toNanos();
    }

    double processMillisPerOrder() {
        return process.toNanos() / 1e6 / orders;
    }

    double serverMillisPerOrder() {
        return server.toNanos() / 1e6 / orders;
    }
}
