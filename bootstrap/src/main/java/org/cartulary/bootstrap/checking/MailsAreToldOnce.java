package org.cartulary.bootstrap.checking;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cartulary.domain.audit.EventId;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.mail.Mail;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Stores;

/** The mail ledger has one entry per event, recipient and template, and only for events that were recorded. */
public final class MailsAreToldOnce implements Invariant {
    private final Stores stores;

    @Inject
    public MailsAreToldOnce(Stores stores) {
        this.stores = stores;
    }

    @Override
    public String text() {
        return "Each mail is for an event that was recorded, once per recipient and template";
    }

    @Override
    public void check(ResellerId reseller, Findings findings) {
        Set<EventId> events = new HashSet<>();
        for (RecordedEvent event :
                new EveryPage<>(request -> stores.recordedEvents().page(reseller, null, request))) {
            events.add(event.id());
        }
        Set<List<Object>> told = new HashSet<>();
        for (Mail mail : new EveryPage<>(request -> stores.mails().page(reseller, null, null, request))) {
            findings.saw();
            findings.require(events.contains(mail.event()), mail.id() + " is for no recorded event");
            findings.require(
                    told.add(List.of(mail.event(), mail.recipient(), mail.template())),
                    mail.id() + " tells the same again");
        }
    }
}
