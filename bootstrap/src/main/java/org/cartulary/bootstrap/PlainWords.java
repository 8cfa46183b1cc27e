package org.cartulary.bootstrap;

import java.util.stream.Collectors;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Refusal;

/** Says a refusal in one line of plain English, for people at a terminal. Programs read {@link Refusal#code()}. */
public final class PlainWords {
    private PlainWords() {}

    /** As {@link #reason}, with the field that it is about if the input was wrong. */
    public static String of(Refusal refusal) {
        String field = refusal.facts().get("field");
        return refusal instanceof InputError && field != null ? field + ": " + reason(refusal) : reason(refusal);
    }

    /** Without the field, for whoever shows that already. */
    public static String reason(Refusal refusal) {
        if (refusal instanceof InputError input) {
            return reason(input);
        }
        String fact = refusal.code().replace('.', ' ').replace('-', ' ');
        String facts = refusal.facts().entrySet().stream()
                .map(known -> known.getKey() + " " + known.getValue())
                .collect(Collectors.joining(", "));
        return facts.isEmpty() ? fact : fact + " (" + facts + ")";
    }

    private static String reason(InputError input) {
        if (input instanceof InputError.Malformed malformed) {
            return "expected " + malformed.expected();
        }
        if (input instanceof InputError.TooLong tooLong) {
            return "longer than " + tooLong.most() + " characters";
        }
        if (input instanceof InputError.OutOfRange range) {
            return range.most().isEmpty()
                    ? "less than " + range.least()
                    : "not between " + range.least() + " and " + range.most();
        }
        return input instanceof InputError.Missing ? "required" : "there is no such field";
    }
}
