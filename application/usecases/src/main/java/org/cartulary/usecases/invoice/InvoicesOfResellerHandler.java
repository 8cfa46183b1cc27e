package org.cartulary.usecases.invoice;

import jakarta.inject.Inject;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceError;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.invoice.InvoiceDocuments;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.cartulary.ports.invoice.Invoices;
import org.cartulary.ports.invoice.InvoicesOfReseller;
import org.cartulary.usecases.OwnClient;
import org.jspecify.annotations.Nullable;

/** Reads invoices and renders their documents. A contact reads those in its client's account. */
public final class InvoicesOfResellerHandler implements InvoicesOfReseller {

    private final Invoices invoices;
    private final InvoiceDocuments documents;

    @Inject
    public InvoicesOfResellerHandler(Invoices invoices, InvoiceDocuments documents) {
        this.invoices = invoices;
        this.documents = documents;
    }

    @Override
    public Page<Invoice> page(Actor actor, @Nullable ClientId client, PageRequest request) {
        actor.require(Scope.INVOICES_READ);
        return invoices.page(actor.reseller(), OwnClient.client(actor, client), OwnClient.account(actor), request);
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
