package org.cartulary.domain;

import java.util.List;

/**
 * What a command on an aggregate led to: its next value, and the events that happened on the way. Both are written in one
 * transaction.
 */
public record Outcome<T>(T next, List<Event> events) {

    public Outcome {
        events = List.copyOf(events);
    }

    public static <T> Outcome<T> of(T next, Event... events) {
        return new Outcome<>(next, List.of(events));
    }
}
