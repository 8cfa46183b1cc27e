package org.cartulary.domain;

import java.util.Map;
import org.cartulary.domain.id.Id;

/**
 * A fact in the past tense, written in the transaction that caused it. Events are records in one sealed family per aggregate
 * ({@code CartEvent.CheckedOut}); the first component is the identity of what it happened to.
 */
public interface Event {

    /** The stable name of this event, {@code aggregate.fact} in kebab case. */
    default String type() {
        return FactName.of(getClass());
    }

    /** What it happened to. */
    default Id subject() {
        if (Facts.first(this) instanceof Id id) {
            return id;
        }
        throw new IllegalStateException(getClass() + " does not begin with the identity of its subject");
    }

    /** The facts as text, in the order of the record's components; no secret is ever a fact. */
    default Map<String, String> facts() {
        return Facts.of(this);
    }
}
