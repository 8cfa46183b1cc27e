package org.cartulary.usecases.audit;

import jakarta.inject.Inject;
import java.util.List;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.audit.AuditOfReseller;
import org.cartulary.ports.audit.RecordedEvents;

/** Reads the audit, and recomputes its chain. */
public final class AuditOfResellerHandler implements AuditOfReseller {

    private static final int AT_A_TIME = 1_000;

    private final RecordedEvents events;

    @Inject
    public AuditOfResellerHandler(RecordedEvents events) {
        this.events = events;
    }

    @Override
    public Page<RecordedEvent> page(Actor actor, PageRequest request) {
        actor.require(Scope.AUDIT_READ);
        return events.page(actor.reseller(), null, request);
    }

    @Override
    public Verdict verify(Actor actor) {
        actor.require(Scope.AUDIT_READ);
        long sequence = 0;
        String hash = RecordedEvent.GENESIS;
        for (List<RecordedEvent> links = events.after(actor.reseller(), 0, AT_A_TIME);
                !links.isEmpty();
                links = events.after(actor.reseller(), sequence, AT_A_TIME)) {
            for (RecordedEvent link : links) {
                if (!link.follows(sequence, hash)) {
                    return new Verdict(sequence, link.sequence());
                }
                sequence = link.sequence();
                hash = link.hash();
            }
        }
        return new Verdict(sequence, null);
    }
}
