package org.cartulary.documents;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cartulary.domain.InputError;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.invoice.Estimate;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceError;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.invoice.InvoiceDocuments;
import org.cartulary.ports.invoice.InvoiceFormat;

/**
 * Invoices, credit notes and estimates as a page of XHTML that needs nothing from outside, as a PDF/A of that page on A4, with the e-invoice inside,
 * and as e-invoice and JSON alone. The same document with the same brand gives the same bytes, on the same version of Java: its CLDR decides how a page writes
 * amounts and dates.
 */
public final class MustacheInvoiceDocuments implements InvoiceDocuments {

    private final Map<Language, DocumentPage> byLanguage = new EnumMap<>(Language.class);
    private final PdfPages pages = new PdfPages();

    public MustacheInvoiceDocuments() {
        for (Language language : Language.values()) {
            byLanguage.put(language, new DocumentPage(Words.of(language), new Forms(language.locale())));
        }
    }

    @Override
    public DocumentFile render(Invoice invoice, Brand brand, InvoiceFormat format) {
        DocumentFrame frame = DocumentFrame.of(invoice);
        return switch (format) {
            case PDF -> pdf(frame, in(frame).of(invoice, brand), EInvoice.of(invoice));
            case HTML -> page(frame, in(frame).of(invoice, brand));
            case XML -> xml(frame, EInvoice.of(invoice));
            case JSON -> file(frame, ".json", "application/json", InvoiceJson.of(invoice));
        };
    }

    @Override
    public DocumentFile render(CreditNote note, Brand brand, InvoiceFormat format) {
        DocumentFrame frame = DocumentFrame.of(note);
        return switch (format) {
            case PDF -> pdf(frame, in(frame).of(note, brand), EInvoice.of(note));
            case HTML -> page(frame, in(frame).of(note, brand));
            case XML -> xml(frame, EInvoice.of(note));
            case JSON -> file(frame, ".json", "application/json", CreditNoteJson.of(note));
        };
    }

    @Override
    public DocumentFile render(Estimate estimate, Brand brand, InvoiceFormat format) {
        DocumentFrame frame = DocumentFrame.of(estimate);
        return switch (format) {
            case PDF -> pdf(frame, in(frame).of(estimate, brand), Optional.empty());
            case HTML -> page(frame, in(frame).of(estimate, brand));
            case XML, JSON -> throw new InputError.Malformed("format", "pdf or html").refused();
        };
    }

    private DocumentPage in(DocumentFrame frame) {
        return Objects.requireNonNull(byLanguage.get(frame.language()));
    }

    private DocumentFile pdf(DocumentFrame frame, String page, Optional<byte[]> eInvoice) {
        String title = Words.of(frame.language()).of(frame.title()) + " " + frame.number();
        PdfFacts about = new PdfFacts(title, frame.issuer().name(), frame.language(), frame.issuedOn());
        return file(frame, ".pdf", "application/pdf", pages.of(page, about, eInvoice));
    }

    private static DocumentFile page(DocumentFrame frame, String page) {
        return file(frame, ".html", "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    private static DocumentFile xml(DocumentFrame frame, Optional<byte[]> eInvoice) {
        EInvoiceObstacle.of(frame).ifPresent(obstacle -> {
            throw new InvoiceError.NoEInvoice(Objects.requireNonNull(frame.about()), obstacle.in(Words.of(Language.EN)))
                    .refused();
        });
        return file(frame, ".xml", "application/xml", eInvoice.orElseThrow());
    }

    private static DocumentFile file(DocumentFrame frame, String ending, String mediaType, byte[] content) {
        return new DocumentFile(frame.number() + ending, mediaType, content);
    }
}
