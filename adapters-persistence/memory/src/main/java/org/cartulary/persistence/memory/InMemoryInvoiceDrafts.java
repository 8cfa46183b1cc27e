package org.cartulary.persistence.memory;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.invoice.InvoiceDraft;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.invoice.InvoiceDrafts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Drafts in memory. There is one writer at a time, so what is read inside a statement stands until it is written. */
final class InMemoryInvoiceDrafts implements InvoiceDrafts {

    private final InMemoryTransactions transactions;
    private final Aggregates<InvoiceDraft> drafts;
    private final UniqueKey months;
    private final Table<Waiting> waiting;

    InMemoryInvoiceDrafts(InMemoryTransactions transactions) {
        this.transactions = transactions;
        drafts = new Aggregates<>(transactions, InvoiceDraft::reseller, InvoiceDraft::id, InvoiceDraft::version);
        months = new UniqueKey(transactions);
        waiting = new Table<>(transactions);
    }

    @Override
    public void join(InvoiceDraft seen, List<OrderId> orders, Money total) {
        transactions.statement(() -> {
            InvoiceDraft before = seen.version() == 0
                    ? seen
                    : find(seen.reseller(), seen.id())
                            .filter(InvoiceDraft::isOpen)
                            .orElseThrow(() -> new ConcurrentChange(seen.id() + " was closed meanwhile"));
            InvoiceDraft joined = before.joined(orders.size(), total);
            if (drafts.save(joined)) {
                months.insert(joined.reseller(), monthOf(joined.currency(), joined.month()), joined.id());
            }
            orders.forEach(order -> waiting.insert(seen.reseller(), order, new Waiting(order, seen.id())));
        });
    }

    @Override
    public void close(InvoiceDraft closed) {
        drafts.save(closed);
    }

    @Override
    public Optional<InvoiceDraft> find(ResellerId reseller, InvoiceId draft) {
        return drafts.find(reseller, draft);
    }

    @Override
    public Optional<InvoiceDraft> find(ResellerId reseller, CurrencyUnit currency, YearMonth month) {
        return months.holder(reseller, monthOf(currency, month)).flatMap(id -> drafts.find(reseller, id));
    }

    @Override
    public List<InvoiceDraft> open(ResellerId reseller) {
        return drafts.rows().all(reseller).stream()
                .filter(InvoiceDraft::isOpen)
                .sorted(Comparator.comparing(InvoiceDraft::month)
                        .thenComparing(draft -> draft.currency().getCode()))
                .toList();
    }

    @Override
    public List<OrderId> orders(ResellerId reseller, InvoiceId draft) {
        return waiting.all(reseller).stream()
                .filter(row -> row.draft().equals(draft))
                .map(Waiting::order)
                .toList();
    }

    private static String monthOf(CurrencyUnit currency, YearMonth month) {
        return currency + " " + month;
    }

    private record Waiting(OrderId order, InvoiceId draft) {}
}
