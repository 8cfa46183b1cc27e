package org.cartulary.usecases.story;

import java.nio.charset.StandardCharsets;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.invoice.Estimate;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.invoice.InvoiceDocuments;
import org.cartulary.ports.invoice.InvoiceFormat;

/** Documents that say the number, the total and the language in one line of text. */
final class PlainDocuments implements InvoiceDocuments {

    @Override
    public DocumentFile render(Invoice invoice, InvoiceFormat format) {
        String text = invoice.number() + " " + invoice.quote().total() + " " + invoice.language();
        return file(invoice.number(), text, format);
    }

    @Override
    public DocumentFile render(CreditNote note, InvoiceFormat format) {
        String text = note.number() + " " + note.total() + " " + note.parties().language();
        return file(note.number(), text, format);
    }

    @Override
    public DocumentFile render(Estimate estimate, InvoiceFormat format) {
        String text = estimate.kind() + " " + estimate.quote().total() + " until " + estimate.until();
        return file(estimate.cart(), text, format);
    }

    private static DocumentFile file(Object number, String text, InvoiceFormat format) {
        return new DocumentFile(number + "." + format, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
