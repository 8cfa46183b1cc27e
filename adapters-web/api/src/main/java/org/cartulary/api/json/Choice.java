package org.cartulary.api.json;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cartulary.domain.InputError;

/** One of a few words. */
public final class Choice {

    private Choice() {}

    /** Reads a value by the text that {@code toString()} gives for it. */
    public static <T> Function<String, T> of(T[] values) {
        return text -> Arrays.stream(values)
                .filter(value -> value.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new InputError.Malformed("choice", "one of " + words(values)).refused());
    }

    private static <T> String words(T[] values) {
        return Arrays.stream(values).map(Object::toString).collect(Collectors.joining(", "));
    }
}
