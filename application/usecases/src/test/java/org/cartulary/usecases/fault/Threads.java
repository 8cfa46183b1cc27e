package org.cartulary.usecases.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Work on other threads. */
public final class Threads {

    private Threads() {}

    /** Runs the work on another thread and waits for its end; what it throws is thrown. */
    public static void onAnother(Runnable work) {
        together(1, thread -> {
            work.run();
            return true;
        });
    }

    /** Begins the same work on several threads at one moment; answers in the order of the threads, which are counted from 0. */
    public static <T> List<T> together(int threads, IntFunction<T> work) {
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<T>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                all.add(() -> {
                    start.await();
                    return work.apply(thread);
                });
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> running : executor.invokeAll(all, 2, TimeUnit.MINUTES)) {
                answers.add(running.get(1, TimeUnit.SECONDS));
            }
            return answers;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("a thread did not finish its work", e);
        } finally {
            executor.shutdownNow();
        }
    }
}
