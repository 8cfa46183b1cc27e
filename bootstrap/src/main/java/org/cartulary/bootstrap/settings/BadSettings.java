package org.cartulary.bootstrap.settings;

import java.util.List;

/** Settings that nothing can be started with: all that is wrong with them, at once. */
public final class BadSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    public BadSettings(List<String> problems) {
        super(String.join("\n", problems), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** One line each. */
    public List<String> problems() {
        return problems;
    }
}
