package org.cartulary.ports.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;

/** Keeps invoices; {@code save} as every store, by version. A number is used once per series; an order has at most one invoice. */
public interface Invoices {

    void save(Invoice invoice);

    /** The same for several, of which none is another version of another, by as few statements as can be; all or none. */
    default void saveAll(List<Invoice> invoices) {
        invoices.forEach(this::save);
    }

    Optional<Invoice> find(ResellerId reseller, InvoiceId invoice);

    /** Of those that are owed, the ones of which somebody is to be reminded on this day or was on one before; by that day, then by identity. */
    List<Invoice> toRemind(ResellerId reseller, LocalDate day, int most);

    /** Newest first; the key of a page is the text of the invoice's identity. */
    Page<Invoice> page(ResellerId reseller, InvoiceFilter filter, PageRequest request);
}
