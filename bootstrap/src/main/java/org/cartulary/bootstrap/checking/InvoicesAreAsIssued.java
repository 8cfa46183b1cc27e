package org.cartulary.bootstrap.checking;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Stores;
import org.cartulary.ports.invoice.InvoiceFilter;

/** The hash that the audit recorded when an invoice was issued recomputes from the invoice as it stands. */
public final class InvoicesAreAsIssued implements Invariant {
    private final Stores stores;

    @Inject
    public InvoicesAreAsIssued(Stores stores) {
        this.stores = stores;
    }

    @Override
    public String text() {
        return "Each invoice is to the byte what was issued";
    }

    @Override
    public void check(ResellerId reseller, Findings findings) {
        Map<String, String> hashes = new HashMap<>();
        for (RecordedEvent event :
                new EveryPage<>(request -> stores.recordedEvents().page(reseller, null, request))) {
            if (event.type().equals("invoice.issued") || event.type().equals("invoice.consolidated")) {
                hashes.put(event.subject(), event.facts().getOrDefault("contentHash", ""));
            }
        }
        for (Invoice invoice :
                new EveryPage<>(request -> stores.invoices().page(reseller, InvoiceFilter.ALL, request))) {
            findings.saw();
            findings.require(
                    invoice.contentHash().equals(hashes.remove(invoice.id().toString())),
                    invoice.number() + " is not what was issued");
        }
        hashes.keySet().forEach(gone -> findings.require(false, gone + " was issued and is gone"));
    }
}
