package org.cartulary.usecases.renewal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Does several things at once, and no more than a few. */
final class Parallel implements AutoCloseable {

    private final ExecutorService threads;

    Parallel(int atOnce) {
        threads = Executors.newFixedThreadPool(atOnce);
    }

    /** Does the work for each, and hands over what came of it, in their order, in the calling thread. */
    <T, R> void each(List<T> things, Function<T, R> work, BiConsumer<T, R> done) {
        List<Future<R>> underWay = things.stream()
                .map(thing -> threads.submit(() -> work.apply(thing)))
                .toList();
        for (int i = 0; i < things.size(); i++) {
            done.accept(things.get(i), outcome(underWay.get(i)));
        }
    }

    /** Does the work for each; answers in their order. */
    <T, R> List<R> map(List<T> things, Function<T, R> work) {
        List<R> results = new ArrayList<>();
        each(things, work, (thing, result) -> results.add(result));
        return results;
    }

    /** Lets what is under way come to its end. */
    @Override
    public void close() {
        threads.shutdown();
    }

    private static <R> R outcome(Future<R> work) {
        try {
            return work.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("the renewal run ended early", broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the renewal run was stopped", stopped);
        }
    }
}
