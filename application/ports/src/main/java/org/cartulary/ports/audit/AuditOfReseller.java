package org.cartulary.ports.audit;

import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jspecify.annotations.Nullable;

/** Who did what, on whose behalf, by which permission; and is the record whole? */
public interface AuditOfReseller {

    /** Newest first. */
    Page<RecordedEvent> page(Actor actor, PageRequest request);

    /** Recomputes the chain from its first event. */
    Verdict verify(Actor actor);

    /**
     * What recomputing the chain showed.
     *
     * @param events how many links were recomputed
     * @param brokenAt the sequence of the first event that does not follow from the one before it, or nothing when all do
     */
    record Verdict(long events, @Nullable Long brokenAt) {}
}
