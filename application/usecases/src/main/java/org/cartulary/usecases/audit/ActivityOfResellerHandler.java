package org.cartulary.usecases.audit;

import jakarta.inject.Inject;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.audit.ActivityOfReseller;
import org.cartulary.ports.audit.RecordedEvents;
import org.jspecify.annotations.Nullable;

/** Reads what has happened lately. */
public final class ActivityOfResellerHandler implements ActivityOfReseller {

    private final RecordedEvents events;

    @Inject
    public ActivityOfResellerHandler(RecordedEvents events) {
        this.events = events;
    }

    @Override
    public Page<RecordedEvent> page(Actor actor, @Nullable ClientId client, PageRequest request) {
        actor.require(Scope.ACTIVITY_READ);
        return events.page(actor.reseller(), client, request);
    }
}
