package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.RECORDED_EVENT;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.InputError;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.audit.RecordedEvents;
import org.jspecify.annotations.Nullable;

/** Table {@code recorded_event}. */
final class JooqRecordedEvents implements RecordedEvents {

    private final Statements statements;
    private final EventChain chain;
    private final Rows<RecordedEvent> rows;
    private final Pages<RecordedEvent, Long> pages;

    JooqRecordedEvents(Statements statements) {
        this.statements = statements;
        chain = new EventChain(statements);
        rows = new Rows<>(statements, RecordedEventColumns.ALL);
        pages = new Pages<>(
                rows, RECORDED_EVENT.RESELLER_ID, RECORDED_EVENT.SEQUENCE, Columns.isAny(RECORDED_EVENT.CLIENT_ID));
    }

    @Override
    public void append(ResellerId reseller, List<RecordedEvent> events) {
        if (!events.isEmpty()) {
            statements.together(() -> {
                link(reseller, events);
                return events;
            });
        }
    }

    @Override
    public Page<RecordedEvent> page(ResellerId reseller, @Nullable ClientId client, PageRequest request) {
        return pages.page(
                reseller,
                request,
                request.after() == null ? null : parse(request.after()),
                event -> String.valueOf(event.sequence()),
                Ids.of(client));
    }

    @Override
    public List<RecordedEvent> after(ResellerId reseller, long sequence, int most) {
        return rows.ask(
                rows.select(RECORDED_EVENT.RESELLER_ID.eq(reseller.value()).and(RECORDED_EVENT.SEQUENCE.gt(sequence)))
                        .orderBy(RECORDED_EVENT.SEQUENCE)
                        .limit(most));
    }

    private void link(ResellerId reseller, List<RecordedEvent> events) {
        Optional<EventChain.Link> taken = chain.take(reseller);
        EventChain.Link last = taken.orElse(EventChain.Link.NONE);
        List<RecordedEvent> linked = new ArrayList<>();
        for (RecordedEvent event : events) {
            RecordedEvent next = toTheMicrosecond(event).chainedAfter(last.sequence(), last.hash());
            linked.add(next);
            last = new EventChain.Link(next.sequence(), next.hash());
        }
        if (taken.isPresent()) {
            chain.move(reseller, taken.get(), last);
        } else {
            chain.begin(reseller, last);
        }
        rows.insertAll(linked);
    }

    /** The hash must cover the instant as it will be read again. */
    private static RecordedEvent toTheMicrosecond(RecordedEvent event) {
        return new RecordedEvent(
                event.reseller(),
                event.sequence(),
                event.id(),
                event.type(),
                event.subject(),
                event.client(),
                event.principal(),
                event.permission(),
                event.at().truncatedTo(ChronoUnit.MICROS),
                event.facts(),
                event.hash());
    }

    private static long parse(String after) {
        if (!after.matches("[0-9]{1,18}")) {
            throw new InputError.Malformed("after", "the sequence of an event").refused();
        }
        return Long.parseLong(after);
    }
}
