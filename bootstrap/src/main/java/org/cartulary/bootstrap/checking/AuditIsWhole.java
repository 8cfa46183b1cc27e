package org.cartulary.bootstrap.checking;

import jakarta.inject.Inject;
import java.util.List;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.audit.RecordedEvents;

/** Recomputes every link of the chain. */
public final class AuditIsWhole implements Invariant {
    private static final int AT_A_TIME = 500;

    private final RecordedEvents events;

    @Inject
    public AuditIsWhole(RecordedEvents events) {
        this.events = events;
    }

    @Override
    public String text() {
        return "Each recorded event follows from the one before it";
    }

    @Override
    public void check(ResellerId reseller, Findings findings) {
        long sequence = 0;
        String hash = RecordedEvent.GENESIS;
        List<RecordedEvent> some = events.after(reseller, sequence, AT_A_TIME);
        while (!some.isEmpty()) {
            for (RecordedEvent event : some) {
                findings.saw();
                findings.require(
                        event.follows(sequence, hash),
                        reseller + ": event " + event.sequence() + " does not follow from the one before it");
                sequence = event.sequence();
                hash = event.hash();
            }
            some = events.after(reseller, sequence, AT_A_TIME);
        }
    }
}
