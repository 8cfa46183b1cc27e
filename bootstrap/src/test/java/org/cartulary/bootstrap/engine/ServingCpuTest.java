package org.cartulary.bootstrap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServingCpuTest {

    private static final Duration MUCH = Duration.ofMillis(60);

    private final CountDownLatch ended = new CountDownLatch(1);

    @AfterEach
    void endTheThread() {
        ended.countDown();
    }

    @Test
    void seesTheWorkOfAThreadThatServes() {
        assertThat(ServingCpu.of(() -> workInThread("http-of-a-test"))).isGreaterThanOrEqualTo(MUCH);
    }

    @Test
    void doesNotSeeTheWorkOfOthers() {
        assertThat(ServingCpu.of(() -> workInThread("somebody"))).isLessThan(MUCH);
    }

    /** The thread lives until it is looked at: a thread that has ended has no time any more. */
    private void workInThread(String name) {
        CountDownLatch worked = new CountDownLatch(1);
        Thread thread = new Thread(
                () -> {
                    while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() < MUCH.toNanos()) {
                        Thread.onSpinWait();
                    }
                    worked.countDown();
                    await(ended);
                },
                name);
        thread.setDaemon(true);
        thread.start();
        await(worked);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
