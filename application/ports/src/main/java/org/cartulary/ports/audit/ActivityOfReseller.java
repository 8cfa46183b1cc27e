package org.cartulary.ports.audit;

import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jspecify.annotations.Nullable;

/** What has happened lately? */
public interface ActivityOfReseller {

    /** Newest first. */
    Page<RecordedEvent> page(Actor actor, @Nullable ClientId client, PageRequest request);
}
