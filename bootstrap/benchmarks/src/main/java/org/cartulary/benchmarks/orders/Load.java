package org.cartulary.benchmarks.orders;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets workers order, all at once, for a while. */
final class Load {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Server server;

    Load(Server server) {
        this.server = server;
    }

    /** Ends when the time is over, or when the first worker has no cart left: then as many work to the end as at the beginning. */
    Tally run(List<? extends Worker> workers, Duration most) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(workers.size());
        try {
            AtomicBoolean over = new AtomicBoolean();
            Duration serverBefore = server.cpu();
            long processBefore = PROCESS.getProcessCpuTime();
            long start = System.nanoTime();
            List<Future<Long>> counts = workers.stream()
                    .map(worker -> threads.submit(() -> count(worker, start + most.toNanos(), over)))
                    .toList();
            long orders = 0;
            for (Future<Long> count : counts) {
                orders += count.get();
            }
            return new Tally(
                    orders,
                    Duration.ofNanos(System.nanoTime() - start),
                    Duration.ofNanos(PROCESS.getProcessCpuTime() - processBefore),
                    server.cpu().minus(serverBefore));
        } catch (ExecutionException e) {
            throw new IllegalStateException("an order was not placed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
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
