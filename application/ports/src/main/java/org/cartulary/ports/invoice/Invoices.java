package org.cartulary.ports.invoice;

import java.util.Optional;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jspecify.annotations.Nullable;

/** Keeps invoices; {@code save} as every store, by version. A number is used once per series; an order has at most one invoice. */
public interface Invoices {

    void save(Invoice invoice);

    Optional<Invoice> find(ResellerId reseller, InvoiceId invoice);

    /**
     * Newest first; the key of a page is the text of the invoice's identity.
     *
     * @param client about whom they are
     * @param recipient in whose account they stand
     */
    Page<Invoice> page(
            ResellerId reseller, @Nullable ClientId client, @Nullable Account recipient, PageRequest request);
}
