package org.cartulary.bootstrap.simulating;

import java.util.List;
import java.util.Optional;
import org.cartulary.bootstrap.simulating.report.Figures;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.invoice.Invoices;
import org.jspecify.annotations.Nullable;

/** Adds up the invoices that were issued, and keeps none. */
final class CountedInvoices implements Invoices {
    private final Transactions transactions;
    private final Tally tally;

    CountedInvoices(Transactions transactions, Tally tally) {
        this.transactions = transactions;
        this.tally = tally;
    }

    @Override
    public void save(Invoice invoice) {
        if (invoice.version() == 1) {
            transactions.afterCommit(() -> tally.add(Figures.of(invoice)));
        }
    }

    @Override
    public Optional<Invoice> find(ResellerId reseller, InvoiceId invoice) {
        return Optional.empty();
    }

    @Override
    public Page<Invoice> page(
            ResellerId reseller, @Nullable ClientId client, @Nullable Account recipient, PageRequest request) {
        return new Page<>(List.of(), null);
    }
}
