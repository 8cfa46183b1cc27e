package org.cartulary.usecases;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was decided of one among several, or why nothing could be: so that the others do not suffer for it. */
public record Decided<T>(@Nullable T value, @Nullable RuntimeException failure) {

    public static <T> Decided<T> of(T value) {
        return new Decided<>(value, null);
    }

    public static <T> Decided<T> failed(RuntimeException failure) {
        return new Decided<>(null, failure);
    }

    /** Decides now; whatever is thrown is kept. */
    public static <T> Decided<T> by(Supplier<T> decision) {
        try {
            return of(decision.get());
        } catch (RuntimeException failure) {
            return failed(failure);
        }
    }

    /** What follows from it; whatever that throws is kept. */
    public <R> Decided<R> map(Function<T, R> next) {
        return by(() -> next.apply(get()));
    }

    /** Throws what stood against it. */
    public T get() {
        if (value == null) {
            throw failure == null ? new IllegalStateException("nothing was decided") : failure;
        }
        return value;
    }
}
