package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
import org.cartulary.ports.invoice.InvoicesOfReseller;
import org.cartulary.usecases.invoice.InvoicesOfResellerHandler;

/** Invoices and their documents. */
public final class InvoiceUseCases extends AbstractModule {
    @Override
    protected void configure() {
        bind(InvoicesOfReseller.class).to(InvoicesOfResellerHandler.class);
    }
}
