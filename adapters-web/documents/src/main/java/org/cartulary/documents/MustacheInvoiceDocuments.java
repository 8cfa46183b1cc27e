package org.cartulary.documents;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.invoice.InvoiceDocuments;
import org.cartulary.ports.invoice.InvoiceFormat;

/**
 * Invoices as a page of XHTML that needs nothing from outside, and as a PDF of that page on A4. The same invoice gives the same bytes, on
 * the same version of Java: its CLDR decides how amounts and dates are written.
 */
public final class MustacheInvoiceDocuments implements InvoiceDocuments {

    private final Template template;
    private final Map<Language, InvoiceFacts> facts = new EnumMap<>(Language.class);
    private final PdfPages pages = new PdfPages();

    public MustacheInvoiceDocuments() {
        this.template = Mustache.compiler()
                .strictSections(true)
                .emptyStringIsFalse(true)
                .withCollector(new MapsOnly())
                .withLoader(name -> new StringReader(text(name)))
                .compile(text("invoice.html"));
        for (Language language : Language.values()) {
            facts.put(language, new InvoiceFacts(Words.of(language), new Forms(language.locale())));
        }
    }

    @Override
    public DocumentFile render(Invoice invoice, InvoiceFormat format) {
        String page = template.execute(
                Objects.requireNonNull(facts.get(invoice.language())).of(invoice));
        return switch (format) {
            case HTML ->
                new DocumentFile(
                        invoice.number() + ".html", "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
            case PDF ->
                new DocumentFile(invoice.number() + ".pdf", "application/pdf", pages.of(page, invoice.issuedOn()));
        };
    }

    private static String text(String name) {
        try (InputStream in = MustacheInvoiceDocuments.class.getResourceAsStream(name + ".mustache")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Looks into maps and lists, and never calls a method of a value. */
    private static final class MapsOnly extends BasicCollector {
        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}
