package org.cartulary.bootstrap.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which of several names somebody meant to write. */
public final class Suggestion {
    private Suggestion() {}

    /** The name that needs the fewest changes, unless that is more than a quarter of its length. */
    public static Optional<String> of(String written, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> distance(written, name) * 4 <= name.length());
    }

    /** {@code ; did you mean NAME?}, or nothing. */
    public static String question(String written, Collection<String> names) {
        return of(written, names).map(name -> "; did you mean " + name + "?").orElse("");
    }

    /** How many letters must be put in, left out or replaced to turn one text into the other (Levenshtein). */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
