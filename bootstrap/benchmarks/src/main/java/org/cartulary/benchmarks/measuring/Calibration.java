package org.cartulary.benchmarks.measuring;

import java.time.Duration;
import org.cartulary.domain.Digest;

/** A fixed piece of work that has nothing to do with orders: how long it takes says in which mood the machine is. */
public final class Calibration {

    private static final String TEXT = "cartulary ".repeat(100);
    private static final int TIMES = 20_000;

    private Calibration() {}

    /** Hashes one kilobyte 20,000 times, on one core. */
    public static Duration time() {
        long start = System.nanoTime();
        int used = 0;
        for (int i = 0; i < TIMES; i++) {
            used += Digest.of(TEXT).length();
        }
        if (used == 0) {
            throw new IllegalStateException("nothing was hashed");
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
