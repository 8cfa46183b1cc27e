package org.cartulary.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.cartulary.ports.Contended;

/** Work that is done on several threads at the same moment. */
final class Together {

    private static final int MOST_REPEATS = 1_000;

    private Together() {}

    /** What each thread's work answered, in the order of the threads, which are counted from 0; what one throws is thrown. */
    static <T> List<T> run(int threads, IntFunction<T> work) {
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                running.add(executor.submit(() -> {
                    start.await();
                    return work.apply(thread);
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> each : running) {
                answers.add(each.get(2, TimeUnit.MINUTES));
            }
            return answers;
        } catch (ExecutionException | InterruptedException | TimeoutException e) {
            throw new AssertionError("a thread did not finish its work", e);
        } finally {
            executor.shutdownNow();
        }
    }

    /** What another thread sees now. */
    static <T> T onAnotherThread(Supplier<T> work) {
        return run(1, thread -> work.get()).get(0);
    }

    /** Repeats what was given up because too many others changed the same thing, as a caller would. */
    static <T> T patiently(Supplier<T> work) {
        for (int i = 1; i < MOST_REPEATS; i++) {
            try {
                return work.get();
            } catch (Contended givenUp) {
                // nothing was done, so it can be repeated
            }
        }
        return work.get();
    }
}
