package org.cartulary.bootstrap.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How long processors worked for a request: all threads that serve HTTP together, and with an embedded database its work too. Unlike the
 * time on a clock, this does not grow when other programs want the processors.
 */
final class ServingCpu {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ServingCpu() {}

    static Duration of(Runnable request) {
        Map<Long, Long> before = nanosByThread();
        request.run();
        long nanos = 0;
        for (Map.Entry<Long, Long> thread : nanosByThread().entrySet()) {
            nanos += thread.getValue() - before.getOrDefault(thread.getKey(), 0L);
        }
        return Duration.ofNanos(nanos);
    }

    private static Map<Long, Long> nanosByThread() {
        Map<Long, Long> nanos = new HashMap<>();
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().startsWith("http-")) {
                nanos.put(thread.getThreadId(), Math.max(0, THREADS.getThreadCpuTime(thread.getThreadId())));
            }
        }
        return nanos;
    }
}
