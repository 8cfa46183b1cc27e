package org.cartulary.ports.audit;

import java.util.List;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the recorded events of each reseller as one hash chain.
 *
 * <p>An implementation guarantees: {@link #append} places the events after the last one by
 * {@link RecordedEvent#chainedAfter(long, String)}, in their order, in the caller's transaction, so that sequences are 1..n without a gap
 * after any rollback; a stored event never changes. Writers of one reseller wait for each other from here to the end of their
 * transaction, so this is called last.
 */
public interface RecordedEvents {

    void append(ResellerId reseller, List<RecordedEvent> events);

    /** Newest first; the key of a page is the sequence in decimal. */
    Page<RecordedEvent> page(ResellerId reseller, @Nullable ClientId client, PageRequest request);

    /** In order of sequence, those after the given one, at most so many. */
    List<RecordedEvent> after(ResellerId reseller, long sequence, int most);
}
