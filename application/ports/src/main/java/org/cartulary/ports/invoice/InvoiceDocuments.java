package org.cartulary.ports.invoice;

import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.invoice.Estimate;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.ports.DocumentFile;

/**
 * Renders invoices and credit notes as documents, each in its language. Everything that a document says is taken from the invoice or credit
 * note alone, so the same one gives the same content years later. What it looks like is the brand's, where it is to be looked at.
 */
public interface InvoiceDocuments {

    /** Refuses {@link InvoiceFormat#XML} with {@code invoice.no-e-invoice} where EN 16931 has no way to say what the invoice says. */
    DocumentFile render(Invoice invoice, Brand brand, InvoiceFormat format);

    /** A credit note in the same forms, with the same promises and refusals. */
    DocumentFile render(CreditNote note, Brand brand, InvoiceFormat format);

    /** An estimate, as a page or a PDF; refuses every other form with {@code input.malformed}. */
    DocumentFile render(Estimate estimate, Brand brand, InvoiceFormat format);
}
