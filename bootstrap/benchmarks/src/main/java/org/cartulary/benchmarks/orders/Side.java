package org.cartulary.benchmarks.orders;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cartulary.benchmarks.measuring.Load;
import org.cartulary.benchmarks.measuring.Tally;

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

    /** Ends when the time is over, or when the first worker has no cart left: then as many work to the end as at the beginning. */
    Tally turn(Duration time) throws InterruptedException {
        // Twice as many as the last turn would have needed, because the next one may be faster, and some are faster
        // than others.
        int carts = (int) (2 * perSecond * time.toMillis() / 1_000 / workers.size()) + 10;
        workers.parallelStream().forEach(worker -> worker.prepare(carts));
        AtomicBoolean over = new AtomicBoolean();
        List<Callable<Long>> work = new ArrayList<>();
        long end = System.nanoTime() + time.toNanos();
        workers.forEach(worker -> work.add(() -> count(worker, end, over)));
        Tally tally = load.run(work);
        perSecond = tally.perSecond();
        return tally;
    }

    private static long count(Worker worker, long end, AtomicBoolean over) {
        long orders = 0;
        while (!over.get() && System.nanoTime() < end) {
            if (worker.order()) {
                orders++;
            } else {
                over.set(true);
            }
        }
        return orders;
    }
}
