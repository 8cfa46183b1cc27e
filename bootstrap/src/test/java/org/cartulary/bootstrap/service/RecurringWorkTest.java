package org.cartulary.bootstrap.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RecurringWorkTest {
    private final BlockingQueue<Integer> rounds = new LinkedBlockingQueue<>();
    private final AtomicInteger round = new AtomicInteger();

    @Test
    void isDoneAtOnceAndThenAgainAndAgain() throws InterruptedException {
        try (RecurringWork work = counting(Duration.ofMillis(1))) {
            work.start();
            assertThat(rounds.take()).isEqualTo(1);
            assertThat(rounds.take()).isEqualTo(2);
            assertThat(rounds.take()).isEqualTo(3);
        }
    }

    @Test
    void isDoneEarlyWhenItIsNudged() throws InterruptedException {
        try (RecurringWork work = counting(Duration.ofDays(1))) {
            work.start();
            assertThat(rounds.take()).isEqualTo(1);
            work.nudge();
            assertThat(rounds.take()).isEqualTo(2);
        }
    }

    @Test
    void survivesAFailure() throws InterruptedException {
        try (RecurringWork work = new RecurringWork("failing", Duration.ofMillis(1), () -> {
            rounds.add(round.incrementAndGet());
            if (round.get() < 3) {
                throw new IllegalStateException("a failure that the test wants");
            }
        })) {
            work.start();
            assertThat(rounds.take()).isEqualTo(1);
            assertThat(rounds.take()).isEqualTo(2);
            assertThat(rounds.take()).isEqualTo(3);
            assertThat(rounds.take()).isEqualTo(4);
        }
    }

    @Test
    void finishesWhatItIsDoingBeforeItIsStopped() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicBoolean finished = new AtomicBoolean();
        RecurringWork work = new RecurringWork("slow", Duration.ofDays(1), () -> {
            begun.countDown();
            try {
                finished.set(goOn.await(20, TimeUnit.SECONDS));
            } catch (InterruptedException interrupted) {
                finished.set(false);
            }
        });
        work.start();
        begun.await();
        Thread stopper = new Thread(work::close);
        stopper.start();
        goOn.countDown();
        stopper.join();
        assertThat(finished).isTrue();
    }

    private RecurringWork counting(Duration pause) {
        return new RecurringWork("counting", pause, () -> rounds.add(round.incrementAndGet()));
    }
}
