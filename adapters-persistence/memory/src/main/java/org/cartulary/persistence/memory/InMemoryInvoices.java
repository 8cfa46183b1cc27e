package org.cartulary.persistence.memory;

import java.util.Optional;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.invoice.Invoices;
import org.jspecify.annotations.Nullable;

/** Invoices in memory. */
final class InMemoryInvoices implements Invoices {

    private final InMemoryTransactions transactions;
    private final Aggregates<Invoice> invoices;
    private final UniqueKey numbers;
    private final UniqueKey orders;

    InMemoryInvoices(InMemoryTransactions transactions) {
        this.transactions = transactions;
        invoices = new Aggregates<>(transactions, Invoice::reseller, Invoice::id, Invoice::version);
        numbers = new UniqueKey(transactions);
        orders = new UniqueKey(transactions);
    }

    @Override
    public void save(Invoice invoice) {
        transactions.statement(() -> {
            if (invoices.save(invoice)) {
                numbers.insert(invoice.reseller(), invoice.number(), invoice.id());
                orders.insert(invoice.reseller(), invoice.order(), invoice.id());
            }
        });
    }

    @Override
    public Optional<Invoice> find(ResellerId reseller, InvoiceId invoice) {
        return invoices.find(reseller, invoice);
    }

    @Override
    public Page<Invoice> page(
            ResellerId reseller, @Nullable ClientId client, @Nullable Account recipient, PageRequest request) {
        return invoices.newestFirst(
                reseller,
                invoice -> (client == null || client.equals(invoice.client()))
                        && (recipient == null || recipient.equals(invoice.recipient())),
                request,
                InvoiceId::parse);
    }
}
