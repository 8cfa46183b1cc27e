package org.cartulary.benchmarks.orders;

import java.time.Duration;
import java.util.List;

/** One of the two that are compared. Before each turn it makes as many carts ready as it will need, judging by the turn before. */
final class Side {

    private static final int FIRST_GUESS_PER_SECOND = 200;

    private final Load load;
    private final List<? extends Worker> workers;
    private double perSecond = FIRST_GUESS_PER_SECOND;

    Side(Load load, List<? extends Worker> workers) {
        this.load = load;
        this.workers = workers;
    }

    Tally turn(Duration time) throws InterruptedException {
        // Twice as many as the last turn would have needed, because the next one may be faster, and some are faster
        // than others.
        int carts = (int) (2 * perSecond * time.toMillis() / 1_000 / workers.size()) + 10;
        workers.parallelStream().forEach(worker -> worker.prepare(carts));
        Tally tally = load.run(workers, time);
        perSecond = tally.perSecond();
        return tally;
    }
}
