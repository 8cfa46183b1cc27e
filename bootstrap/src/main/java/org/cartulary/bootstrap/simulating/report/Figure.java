package org.cartulary.bootstrap.simulating.report;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is counted of a month. */
public enum Figure {
    ORDERS("orders", "order.placed"),
    RENEWALS("renewals", "subscription.renewed"),
    /** Payments that fell due and were not made, once for each try. */
    FAILED_PAYMENTS("failed payments", null),
    SUSPENSIONS("suspensions", "subscription.suspended"),
    TERMINATIONS("terminations", "subscription.terminated"),
    /** Those that took effect. */
    CANCELLATIONS("cancellations", "subscription.cancelled"),
    /** What could not be treated, for a reason that a person has to see. */
    SET_ASIDE("set aside", "subscription.set-aside");

    private final String words;
    private final @Nullable String event;

    Figure(String words, @Nullable String event) {
        this.words = words;
        this.event = event;
    }

    /** What an event of this type counts as, if it is counted. */
    public static Optional<Figure> of(String event) {
        return Arrays.stream(values())
                .filter(figure -> event.equals(figure.event))
                .findFirst();
    }

    /** As people read it. */
    @Override
    public String toString() {
        return words;
    }
}
