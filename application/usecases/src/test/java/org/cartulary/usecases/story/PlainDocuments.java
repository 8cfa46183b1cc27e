package org.cartulary.usecases.story;

import java.nio.charset.StandardCharsets;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.invoice.Estimate;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.domain.reseller.BrandColor;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.invoice.InvoiceDocuments;
import org.cartulary.ports.invoice.InvoiceFormat;

/** Documents that say the number, the total, the language and the colour, where one was chosen, in one line of text. */
final class PlainDocuments implements InvoiceDocuments {

    @Override
    public DocumentFile render(Invoice invoice, Brand brand, InvoiceFormat format) {
        String text = invoice.number() + " " + invoice.quote().total() + " " + invoice.language() + color(brand);
        return file(invoice.number(), text, format);
    }

    @Override
    public DocumentFile render(CreditNote note, Brand brand, InvoiceFormat format) {
        String text = note.number() + " " + note.total() + " " + note.parties().language() + color(brand);
        return file(note.number(), text, format);
    }

    @Override
    public DocumentFile render(Estimate estimate, Brand brand, InvoiceFormat format) {
        String text = estimate.kind() + " " + estimate.quote().total() + " until " + estimate.until() + color(brand);
        return file(estimate.cart(), text, format);
    }

    private static String color(Brand brand) {
        return brand.color().equals(BrandColor.NEUTRAL) ? "" : " " + brand.color();
    }

    private static DocumentFile file(Object number, String text, InvoiceFormat format) {
        return new DocumentFile(number + "." + format, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
