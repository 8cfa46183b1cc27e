package org.cartulary.bootstrap.simulating;

import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.invoice.Estimate;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.invoice.InvoiceDocuments;
import org.cartulary.ports.invoice.InvoiceFormat;

/** In the place of documents where none is ever asked for. */
public final class NoDocuments implements InvoiceDocuments {

    @Override
    public DocumentFile render(Invoice invoice, Brand brand, InvoiceFormat format) {
        throw new UnsupportedOperationException("no document is made of " + invoice.number());
    }

    @Override
    public DocumentFile render(CreditNote note, Brand brand, InvoiceFormat format) {
        throw new UnsupportedOperationException("no document is made of " + note.number());
    }

    @Override
    public DocumentFile render(Estimate estimate, Brand brand, InvoiceFormat format) {
        throw new UnsupportedOperationException("no document is made of " + estimate.cart());
    }
}
