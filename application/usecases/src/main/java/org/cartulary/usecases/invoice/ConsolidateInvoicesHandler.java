package org.cartulary.usecases.invoice;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.ConsolidatedQuote;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceDraft;
import org.cartulary.domain.invoice.InvoicedOrder;
import org.cartulary.domain.invoice.Party;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.client.Clients;
import org.cartulary.ports.invoice.ConsolidateInvoices;
import org.cartulary.ports.invoice.InvoiceDrafts;
import org.cartulary.ports.invoice.InvoiceNumbers;
import org.cartulary.ports.invoice.Invoices;
import org.cartulary.ports.order.Orders;
import org.cartulary.ports.reseller.Resellers;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;

/**
 * Closes each draft whose month is over, and issues it, in one transaction. Closing is the fence: an order joins before it, or waits for the
 * next month. Whoever comes second to a draft finds it closed.
 */
public final class ConsolidateInvoicesHandler implements ConsolidateInvoices {

    private final Transactions transactions;
    private final Resellers resellers;
    private final InvoiceDrafts drafts;
    private final Orders orders;
    private final Clients clients;
    private final InvoiceNumbers numbers;
    private final Invoices invoices;
    private final InvoiceLetters letters;
    private final Lookup lookup;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public ConsolidateInvoicesHandler(
            Transactions transactions,
            Resellers resellers,
            InvoiceDrafts drafts,
            Orders orders,
            Clients clients,
            InvoiceNumbers numbers,
            Invoices invoices,
            InvoiceLetters letters,
            Lookup lookup,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.resellers = resellers;
        this.drafts = drafts;
        this.orders = orders;
        this.clients = clients;
        this.numbers = numbers;
        this.invoices = invoices;
        this.letters = letters;
        this.lookup = lookup;
        this.clock = clock;
        this.recorder = recorder;
    }

    @Override
    public int handle() {
        return resellers.all().stream().mapToInt(this::consolidate).sum();
    }

    private int consolidate(ResellerId reseller) {
        List<InvoiceDraft> open = drafts.open(reseller);
        if (open.isEmpty()) {
            return 0;
        }
        YearMonth month = YearMonth.from(lookup.reseller(reseller).dateAt(clock.instant()));
        return (int) open.stream()
                .filter(draft -> draft.isDue(month))
                .filter(draft -> transactions.write(() -> issue(draft)))
                .count();
    }

    /** Whether it was issued here, and not by somebody who was faster. */
    private boolean issue(InvoiceDraft seen) {
        InvoiceDraft draft = drafts.find(seen.reseller(), seen.id()).orElseThrow();
        if (!draft.isOpen()) {
            return false;
        }
        drafts.close(draft.closed());
        List<Order> waiting = orders.findAll(draft.reseller(), drafts.orders(draft.reseller(), draft.id()));
        if (!draft.holds(waiting)) {
            throw new IllegalStateException(draft.id() + " is not the sum of its orders");
        }
        Reseller reseller = lookup.reseller(draft.reseller());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = reseller.dateAt(now);
        Outcome<Invoice> issued = draft.issue(
                numbers.next(reseller.id(), reseller.numbering().ofInvoices(today)),
                new Invoice.Parties(Party.of(reseller), Party.of(reseller), reseller.language()),
                quote(draft, waiting, reseller),
                today,
                now);
        invoices.save(issued.next());
        recorder.record(
                By.of(new Actor.RecurringWork("consolidate-invoices", reseller.id())),
                issued.events(),
                List.of(letters.ofMonth(issued.events().get(0), issued.next(), draft, reseller)));
        return true;
    }

    private ConsolidatedQuote quote(InvoiceDraft draft, List<Order> waiting, Reseller reseller) {
        Map<ClientId, Client> named = clients.findAll(
                reseller.id(), waiting.stream().map(Order::client).distinct().toList());
        return new ConsolidatedQuote(
                new Account.OfReseller(reseller.id()),
                draft.currency(),
                waiting.stream()
                        .map(order -> new InvoicedOrder(
                                order.id(),
                                order.client(),
                                Objects.requireNonNull(named.get(order.client()))
                                        .profile()
                                        .organisation(),
                                reseller.dateAt(order.placedAt()),
                                order.quote()))
                        .toList());
    }
}
