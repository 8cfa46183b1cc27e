package org.cartulary.bootstrap.wiring.technology;

import com.google.inject.AbstractModule;
import org.cartulary.documents.MustacheInvoiceDocuments;
import org.cartulary.ports.invoice.InvoiceDocuments;

/** Invoices become pages and PDFs by the templates that are shipped. */
public final class InvoicePages extends AbstractModule {
    @Override
    protected void configure() {
        bind(InvoiceDocuments.class).toInstance(new MustacheInvoiceDocuments());
    }
}
