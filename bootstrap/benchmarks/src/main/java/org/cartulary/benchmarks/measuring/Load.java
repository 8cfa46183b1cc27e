package org.cartulary.benchmarks.measuring;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets work be done, all at once, and takes the time. */
public final class Load {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Server server;

    public Load(Server server) {
        this.server = server;
    }

    /** Each has a thread of its own, and says how many orders came of it. */
    public Tally run(List<Callable<Long>> work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            Duration serverBefore = server.cpu();
            long processBefore = PROCESS.getProcessCpuTime();
            long start = System.nanoTime();
            List<Future<Long>> counts = work.stream().map(threads::submit).toList();
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
}
