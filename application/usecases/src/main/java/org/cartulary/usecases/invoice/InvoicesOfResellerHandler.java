package org.cartulary.usecases.invoice;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceError;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.invoice.InvoiceFilter;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.cartulary.ports.invoice.Invoices;
import org.cartulary.ports.invoice.InvoicesOfReseller;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.OwnClient;

/** Reads invoices and renders their documents. A contact reads those in its client's account. */
public final class InvoicesOfResellerHandler implements InvoicesOfReseller {

    private final Invoices invoices;
    private final BrandedDocuments documents;
    private final Lookup lookup;
    private final InstantSource clock;

    @Inject
    public InvoicesOfResellerHandler(
            Invoices invoices, BrandedDocuments documents, Lookup lookup, InstantSource clock) {
        this.invoices = invoices;
        this.documents = documents;
        this.lookup = lookup;
        this.clock = clock;
    }

    @Override
    public Page<Invoice> page(Actor actor, Wanted wanted, PageRequest request) {
        actor.require(Scope.INVOICES_READ);
        InvoiceFilter filter = new InvoiceFilter(
                OwnClient.client(actor, wanted.client()), OwnClient.account(actor), wanted.status(), null);
        return invoices.page(actor.reseller(), wanted.overdue() ? filter.overdue(today(actor)) : filter, request);
    }

    private LocalDate today(Actor actor) {
        return lookup.reseller(actor.reseller()).dateAt(clock.instant());
    }

    @Override
    public Invoice one(Actor actor, InvoiceId invoice) {
        actor.require(Scope.INVOICES_READ);
        return invoices.find(actor.reseller(), invoice)
                .filter(found -> OwnClient.sees(actor, found.recipient()))
                .orElseThrow(() -> new InvoiceError.Unknown(invoice).refused());
    }

    @Override
    public DocumentFile document(Actor actor, InvoiceId invoice, InvoiceFormat format) {
        return documents.render(one(actor, invoice), format);
    }
}
