package org.cartulary.usecases;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.cartulary.domain.Event;
import org.cartulary.domain.audit.EventId;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.mail.Mail;
import org.cartulary.domain.mail.MailId;
import org.cartulary.domain.mail.MailState;
import org.cartulary.ports.Identities;
import org.cartulary.ports.audit.RecordedEvents;
import org.cartulary.ports.mail.Mails;

/**
 * Records what happened, and puts the letters that follow from it into the mail ledger: the last writes of every transaction, because
 * the chain of events makes the writers of one reseller wait for each other.
 */
public final class Recorder {

    private final RecordedEvents events;
    private final Mails mails;
    private final Identities identities;
    private final InstantSource clock;

    @Inject
    public Recorder(RecordedEvents events, Mails mails, Identities identities, InstantSource clock) {
        this.events = events;
        this.mails = mails;
        this.identities = identities;
        this.clock = clock;
    }

    public void record(By by, List<? extends Event> happened) {
        record(by, happened, List.of());
    }

    public void record(By by, List<? extends Event> happened, List<Letter> letters) {
        record(List.of(new Recording(by, happened, letters)));
    }

    /** Several acts within one reseller, in their order. */
    public void record(List<Recording> acts) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<RecordedEvent> records = new ArrayList<>();
        List<Mail> told = new ArrayList<>();
        for (Recording act : acts) {
            IdentityHashMap<Event, EventId> ids = new IdentityHashMap<>();
            for (Event event : act.happened()) {
                EventId id = new EventId(identities.next());
                ids.put(event, id);
                records.add(recorded(act.by(), event, id, now));
            }
            for (Letter letter : act.letters()) {
                told.add(mail(act.by(), letter, Objects.requireNonNull(ids.get(letter.cause())), now));
            }
        }
        if (!told.isEmpty()) {
            mails.addAll(told);
        }
        if (!records.isEmpty()) {
            events.append(acts.get(0).by().reseller(), records);
        }
    }

    private static RecordedEvent recorded(By by, Event event, EventId id, Instant now) {
        return new RecordedEvent(
                by.reseller(),
                0,
                id,
                event.type(),
                event.subject().toString(),
                by.client(),
                by.principal(),
                by.permission(),
                now,
                event.facts(),
                "");
    }

    private Mail mail(By by, Letter letter, EventId event, Instant now) {
        return new Mail(
                new MailId(identities.next()),
                by.reseller(),
                event,
                by.client(),
                letter.recipient(),
                letter.template(),
                letter.language(),
                letter.facts(),
                letter.link(),
                letter.attachment(),
                MailState.DUE,
                0,
                now,
                null,
                null,
                1);
    }
}
