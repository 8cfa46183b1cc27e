package org.cartulary.bootstrap.simulating.report;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;

/** What is counted of a month. */
public enum Figure {
    ORDERS("orders", "order.placed"),
    RENEWALS("renewals", "subscription.renewed"),
    /** Payments that fell due and were not made, once for each try. */
    FAILED_PAYMENTS("failed payments"),
    SUSPENSIONS("suspensions", "subscription.suspended"),
    /** For want of payment, or of anything to pay with after a trial. */
    TERMINATIONS("terminations", "subscription.terminated", "subscription.trial-expired"),
    /** Those that took effect. */
    CANCELLATIONS("cancellations", "subscription.cancelled"),
    /** What could not be treated, for a reason that a person has to see. */
    SET_ASIDE("set aside", "subscription.set-aside");

    private final String words;
    private final ImmutableSet<String> events;

    Figure(String words, String... events) {
        this.words = words;
        this.events = ImmutableSet.copyOf(events);
    }

    /** What an event of this type counts as, if it is counted. */
    public static Optional<Figure> of(String event) {
        return Arrays.stream(values())
                .filter(figure -> figure.events.contains(event))
                .findFirst();
    }

    /** As people read it. */
    @Override
    public String toString() {
        return words;
    }
}
