package org.cartulary.documents;

import com.samskivert.mustache.Template;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceError;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.invoice.InvoiceDocuments;
import org.cartulary.ports.invoice.InvoiceFormat;

/**
 * Invoices as a page of XHTML that needs nothing from outside, as a PDF/A of that page on A4, with the e-invoice inside, and as e-invoice
 * and JSON alone. The same invoice gives the same bytes, on the same version of Java: its CLDR decides how a page writes amounts and dates.
 */
public final class MustacheInvoiceDocuments implements InvoiceDocuments {

    private final Template template = Templates.of("invoice.html");
    private final Map<Language, InvoiceFacts> facts = new EnumMap<>(Language.class);
    private final PdfPages pages = new PdfPages();

    public MustacheInvoiceDocuments() {
        for (Language language : Language.values()) {
            facts.put(language, new InvoiceFacts(Words.of(language), new Forms(language.locale())));
        }
    }

    @Override
    public DocumentFile render(Invoice invoice, InvoiceFormat format) {
        return switch (format) {
            case PDF -> file(invoice, ".pdf", "application/pdf", pdf(invoice));
            case HTML ->
                file(invoice, ".html", "text/html; charset=utf-8", page(invoice).getBytes(StandardCharsets.UTF_8));
            case XML -> file(invoice, ".xml", "application/xml", xml(invoice));
            case JSON -> file(invoice, ".json", "application/json", InvoiceJson.of(invoice));
        };
    }

    private String page(Invoice invoice) {
        return template.execute(
                Objects.requireNonNull(facts.get(invoice.language())).of(invoice));
    }

    private byte[] pdf(Invoice invoice) {
        String title = Words.of(invoice.language()).of("invoice") + " " + invoice.number();
        PdfFacts about = new PdfFacts(title, invoice.issuer().name(), invoice.language(), invoice.issuedOn());
        return pages.of(page(invoice), about, EInvoice.of(invoice));
    }

    private static byte[] xml(Invoice invoice) {
        EInvoiceObstacle.of(invoice).ifPresent(obstacle -> {
            throw new InvoiceError.NoEInvoice(invoice.id(), obstacle.in(Words.of(Language.EN))).refused();
        });
        return EInvoice.of(invoice).orElseThrow();
    }

    private static DocumentFile file(Invoice invoice, String ending, String mediaType, byte[] content) {
        return new DocumentFile(invoice.number() + ending, mediaType, content);
    }
}
