package org.cartulary.ports.invoice;

import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.invoice.Estimate;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.ports.DocumentFile;

/**
 * Renders invoices and credit notes as documents, each in its language. Everything that a document shows is taken from the invoice or credit
 * note alone, so the same one gives the same content years later.
 */
public interface InvoiceDocuments {

    /** Refuses {@link InvoiceFormat#XML} with {@code invoice.no-e-invoice} where EN 16931 has no way to say what the invoice says. */
    DocumentFile render(Invoice invoice, InvoiceFormat format);

    /** A credit note in the same forms, with the same promises and refusals. */
    DocumentFile render(CreditNote note, InvoiceFormat format);

    /** An estimate, as a page or a PDF; refuses every other form with {@code input.malformed}. */
    DocumentFile render(Estimate estimate, InvoiceFormat format);
}
