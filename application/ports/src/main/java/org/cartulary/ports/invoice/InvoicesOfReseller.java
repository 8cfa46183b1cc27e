package org.cartulary.ports.invoice;

import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jspecify.annotations.Nullable;

/** Which invoices were issued? */
public interface InvoicesOfReseller {

    /** Newest first. A contact sees those that stand in its client's account. */
    Page<Invoice> page(Actor actor, Wanted wanted, PageRequest request);

    /**
     * Which are wanted; what is absent does not narrow the list.
     *
     * @param overdue only those that are owed today for longer than was agreed
     */
    record Wanted(@Nullable ClientId client, @Nullable InvoiceState status, boolean overdue) {

        public static final Wanted ALL = new Wanted(null, null, false);
    }

    /** Refuses with {@code invoice.unknown}. */
    Invoice one(Actor actor, InvoiceId invoice);

    /** The invoice as a document to read and keep. Refuses with {@code invoice.unknown} and {@code invoice.no-e-invoice}. */
    DocumentFile document(Actor actor, InvoiceId invoice, InvoiceFormat format);
}
