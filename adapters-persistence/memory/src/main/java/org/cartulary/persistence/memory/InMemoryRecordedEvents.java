package org.cartulary.persistence.memory;

import java.util.List;
import java.util.Locale;
import org.cartulary.domain.InputError;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.audit.RecordedEvents;
import org.jspecify.annotations.Nullable;

/** Recorded events in memory: one hash chain per reseller. */
final class InMemoryRecordedEvents implements RecordedEvents {

    private final InMemoryTransactions transactions;
    private final Table<RecordedEvent> chain;

    InMemoryRecordedEvents(InMemoryTransactions transactions) {
        this.transactions = transactions;
        chain = new Table<>(transactions);
    }

    @Override
    public void append(ResellerId reseller, List<RecordedEvent> events) {
        transactions.statement(() -> events.forEach(event -> link(reseller, event)));
    }

    @Override
    public Page<RecordedEvent> page(ResellerId reseller, @Nullable ClientId client, PageRequest request) {
        String after = request.after();
        List<RecordedEvent> found = chain.newestFirst(reseller, after == null ? null : key(parse(after)))
                .filter(event -> client == null || client.equals(event.client()))
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(found, request, event -> String.valueOf(event.sequence()));
    }

    @Override
    public List<RecordedEvent> after(ResellerId reseller, long sequence, int most) {
        return chain.after(reseller, key(sequence)).limit(most).toList();
    }

    private void link(ResellerId reseller, RecordedEvent event) {
        RecordedEvent placed = chain.last(reseller)
                .map(last -> event.chainedAfter(last.sequence(), last.hash()))
                .orElseGet(() -> event.chainedAfter(0, RecordedEvent.GENESIS));
        chain.insert(reseller, key(placed.sequence()), placed);
    }

    /** Padded, so that the order of the text is the order of the numbers. */
    private static String key(long sequence) {
        return String.format(Locale.ROOT, "%019d", sequence);
    }

    private static long parse(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new InputError.Malformed("after", "the sequence of an event").refused();
        }
        return Long.parseLong(text);
    }
}
