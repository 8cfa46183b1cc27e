package org.cartulary.persistence.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartulary.domain.invoice.ConsolidatedQuote;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.invoice.InvoicedOrder;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.invoice.InvoiceFilter;
import org.cartulary.ports.invoice.Invoices;

/** Invoices in memory. */
final class InMemoryInvoices implements Invoices {

    private final InMemoryTransactions transactions;
    private final Aggregates<Invoice> invoices;
    private final UniqueKey numbers;
    private final UniqueKey orders;
    private final Index<Invoice> byReminder;

    InMemoryInvoices(InMemoryTransactions transactions) {
        this.transactions = transactions;
        invoices = new Aggregates<>(transactions, Invoice::reseller, Invoice::id, Invoice::version);
        numbers = new UniqueKey(transactions);
        orders = new UniqueKey(transactions);
        byReminder = new Index<>(transactions, invoice -> Optional.ofNullable(invoice.remindOn()), Invoice::id);
    }

    @Override
    public void save(Invoice invoice) {
        transactions.statement(() -> {
            byReminder.put(invoice.reseller(), find(invoice.reseller(), invoice.id()), invoice);
            if (invoices.save(invoice)) {
                numbers.insert(invoice.reseller(), invoice.number(), invoice.id());
                ordersOf(invoice).forEach(order -> orders.insert(invoice.reseller(), order, invoice.id()));
            }
        });
    }

    @Override
    public Optional<Invoice> find(ResellerId reseller, InvoiceId invoice) {
        return invoices.find(reseller, invoice);
    }

    @Override
    public List<Invoice> toRemind(ResellerId reseller, LocalDate day, int most) {
        return byReminder.upTo(reseller, day).limit(most).toList();
    }

    @Override
    public Page<Invoice> page(ResellerId reseller, InvoiceFilter filter, PageRequest request) {
        return invoices.newestFirst(reseller, invoice -> wanted(invoice, filter), request, InvoiceId::parse);
    }

    private static Stream<OrderId> ordersOf(Invoice invoice) {
        return invoice.quote() instanceof ConsolidatedQuote month
                ? month.orders().stream().map(InvoicedOrder::order)
                : Stream.ofNullable(invoice.order());
    }

    private static boolean wanted(Invoice invoice, InvoiceFilter filter) {
        return (filter.client() == null || filter.client().equals(invoice.client()))
                && (filter.recipient() == null || filter.recipient().equals(invoice.recipient()))
                && (filter.status() == null || filter.status() == invoice.state())
                && (filter.dueBefore() == null
                        || (invoice.dueOn() != null && invoice.dueOn().isBefore(filter.dueBefore())));
    }
}
