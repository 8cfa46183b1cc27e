package org.cartulary.bootstrap.checking;

import java.util.ArrayList;
import java.util.List;

/** What checking one invariant showed. */
public final class Findings {
    private static final int MOST = 1000;

    private final String invariant;
    private final List<String> broken = new ArrayList<>();
    private long seen;
    private long failed;

    Findings(String invariant) {
        this.invariant = invariant;
    }

    /** One more thing was looked at. */
    void saw() {
        seen++;
    }

    /** What does not hold, unless it does. */
    void require(boolean holds, String otherwise) {
        if (!holds) {
            failed++;
            if (broken.size() < MOST) {
                broken.add(otherwise);
            }
        }
    }

    public String invariant() {
        return invariant;
    }

    /** How many things were looked at. */
    public long seen() {
        return seen;
    }

    public boolean holds() {
        return failed == 0;
    }

    /** The first thousand things that do not hold, one line each. */
    public List<String> broken() {
        return List.copyOf(broken);
    }
}
