package org.cartulary.bootstrap.simulating;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cartulary.bootstrap.simulating.report.Figure;
import org.cartulary.bootstrap.simulating.report.Figures;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.audit.RecordedEvents;
import org.jspecify.annotations.Nullable;

/** Counts the events of what has committed, and keeps none. */
final class CountedEvents implements RecordedEvents {
    /** What is recorded of each subscription whose payment has failed; what is recorded together is one payment for each client. */
    private static final Set<String> UNPAID = Set.of(
            "subscription.unpaid", "subscription.suspended", "subscription.terminated", "subscription.trial-expired");
    /** Why a trial that expired was not paid, of which the event does not speak. */
    private static final String NOTHING_TO_PAY_WITH = "payment.no-method";

    private final Transactions transactions;
    private final Tally tally;

    CountedEvents(Transactions transactions, Tally tally) {
        this.transactions = transactions;
        this.tally = tally;
    }

    @Override
    public void append(ResellerId reseller, List<RecordedEvent> events) {
        Figures happened = events.stream()
                .flatMap(event -> Figure.of(event.type()).stream())
                .map(Figures::of)
                .reduce(Figures.NONE, Figures::plus);
        Figures failed = events.stream()
                .filter(event -> UNPAID.contains(event.type()))
                .collect(Collectors.toMap(CountedEvents::client, Function.identity(), (first, second) -> first))
                .values()
                .stream()
                .map(event -> Figures.ofFailure(event.facts().getOrDefault("reason", NOTHING_TO_PAY_WITH)))
                .reduce(Figures.NONE, Figures::plus);
        transactions.afterCommit(() -> tally.add(happened.plus(failed)));
    }

    private static String client(RecordedEvent event) {
        return String.valueOf(event.client());
    }

    @Override
    public Page<RecordedEvent> page(ResellerId reseller, @Nullable ClientId client, PageRequest request) {
        return new Page<>(List.of(), null);
    }

    @Override
    public List<RecordedEvent> after(ResellerId reseller, long sequence, int most) {
        return List.of();
    }
}
