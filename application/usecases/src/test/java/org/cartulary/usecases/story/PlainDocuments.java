package org.cartulary.usecases.story;

import java.nio.charset.StandardCharsets;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.invoice.InvoiceDocuments;
import org.cartulary.ports.invoice.InvoiceFormat;

/** Documents that say the number, the total and the language of an invoice in one line of text. */
final class PlainDocuments implements InvoiceDocuments {

    @Override
    public DocumentFile render(Invoice invoice, InvoiceFormat format) {
        String text = invoice.number() + " " + invoice.quote().total() + " " + invoice.language();
        return new DocumentFile(invoice.number() + "." + format, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
