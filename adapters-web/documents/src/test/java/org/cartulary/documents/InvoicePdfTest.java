package org.cartulary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.Party;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an invoice says, read as text from its PDF. */
class InvoicePdfTest {

    private final MustacheInvoiceDocuments documents = new MustacheInvoiceDocuments();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Invoice | €187.58 | November 22, 2026 | Page 1 of 1",
                "FR | Facture | 187,58 € | 22 novembre 2026 | Page 1 sur 1",
                "PL | Faktura | 187,58 € | 22 listopada 2026 | Strona 1 z 1"
            })
    void saysOnOnePageWhatTheInvoiceSays(Language language, String title, String total, String date, String page)
            throws IOException {
        var file = documents.render(SampleInvoice.usual(language).invoice(), SampleReseller.NEUTRAL, InvoiceFormat.PDF);
        assertThat(file.fileName()).isEqualTo("INV-000042.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(Read.page(pdf, 1))
                    .contains(title, "INV-000042", total, date, page)
                    .contains("Zażółć", "Świętokrzyska", "Długa", "Hosting Economy", "PL6762484560");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(title + " INV-000042");
        }
    }

    @Test
    void repeatsTheTableHeadAndCountsThePagesOfALongInvoice() throws IOException {
        var invoice = SampleInvoice.in(Language.EN);
        for (int i = 1; i <= 100; i++) {
            invoice.line("Service No. " + i + ".", i, 12, null, "0.00", new Tier(1, SampleInvoice.euros("12.50")));
        }
        try (PDDocument pdf = pdf(invoice.invoice())) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isBetween(3, 8);
            StringBuilder all = new StringBuilder();
            for (int page = 1; page <= pages; page++) {
                assertThat(Read.page(pdf, page)).contains("Unit price", "Page " + page + " of " + pages);
                all.append(Read.page(pdf, page));
            }
            for (int i = 1; i <= 100; i++) {
                assertThat(all.toString()).containsOnlyOnce("Service No. " + i + ".");
            }
            assertThat(Read.page(pdf, pages)).contains("Amount due");
        }
    }

    @Test
    void losesNothingOfNamesAndAmountsThatAreAsLongAsCanBe() throws IOException {
        String longest = "N".repeat(200);
        Party party = new Party(
                longest,
                EmailAddress.parse("a@b.example"),
                PostalAddress.parse("S".repeat(200), null, "C".repeat(100), "US"),
                null,
                null);
        Invoice invoice = SampleInvoice.in(Language.EN)
                .issuer(party)
                .billed(party)
                .line(longest, 1, 7, null, "0.00", new Tier(1, SampleInvoice.euros("999999999999999.99")))
                .invoice();
        try (PDDocument pdf = pdf(invoice)) {
            String all = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            // Head, party and foot of each page for the issuer, party for the billed, and the line itself.
            int pages = pdf.getNumberOfPages();
            assertThat(all.chars().filter(c -> c == 'N').count()).isGreaterThanOrEqualTo((4L + pages) * 200);
            assertThat(all).contains("€999,999,999,999,999.99");
        }
    }

    @Test
    void writesGreekAndCyrillic() throws IOException {
        Party party = new Party(
                "Γεωργίου & Фёдоров",
                EmailAddress.parse("a@b.example"),
                PostalAddress.parse("Οδός 1", null, "Αθήνα", "GR"),
                null,
                null);
        try (PDDocument pdf = pdf(SampleInvoice.usual(Language.FR).billed(party).invoice())) {
            assertThat(Read.page(pdf, 1)).contains("Γεωργίου & Фёдоров", "Αθήνα", "Grèce");
        }
    }

    @Test
    void embedsItsFonts() throws IOException {
        try (PDDocument pdf = pdf(SampleInvoice.usual(Language.PL).invoice())) {
            int fonts = 0;
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts++;
                }
            }
            assertThat(fonts).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesForTheSameInvoice(InvoiceFormat format) {
        byte[] once = documents
                .render(SampleInvoice.usual(Language.FR).invoice(), SampleReseller.NEUTRAL, format)
                .content();
        byte[] again = new MustacheInvoiceDocuments()
                .render(SampleInvoice.usual(Language.FR).invoice(), SampleReseller.NEUTRAL, format)
                .content();
        assertThat(again).isEqualTo(once);
    }

    @Test
    void saysWhatItIsAndKeepsTheEInvoiceInside() throws IOException {
        Invoice invoice = SampleInvoice.usual(Language.PL).invoice();
        try (PDDocument pdf = pdf(invoice)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("pl");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Atelier Numérique");
            assertThat(pdf.getDocumentCatalog().getMetadata().toByteArray())
                    .asString(StandardCharsets.UTF_8)
                    .contains("<fx:ConformanceLevel>EN 16931<", "<pdfaid:conformance>U<", "Faktura INV-000042");
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("factur-x.xml");
            assertThat(Objects.requireNonNull(files.get("factur-x.xml"))
                            .getEmbeddedFile()
                            .toByteArray())
                    .isEqualTo(documents
                            .render(invoice, SampleReseller.NEUTRAL, InvoiceFormat.XML)
                            .content());
        }
    }

    @Test
    void fetchesNothing() throws IOException {
        AtomicInteger fetched = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            String page = """
                    <html><head><link rel="stylesheet" href="%1$sa.css"/><style>@import url("%1$sb.css");
                    @font-face { font-family: x; src: url("%1$sc.ttf"); } p { font-family: x, Invoice; background: url("%1$sd.png") }</style>
                    </head><body><p>here</p><img src="%1$se.png"/></body></html>
                    """.formatted(there);
            var about = new PdfFacts("Here", "Nobody", Language.EN, LocalDate.EPOCH);
            try (PDDocument pdf = Loader.loadPDF(new PdfPages().of(page, about, Optional.empty()))) {
                assertThat(Read.page(pdf, 1)).contains("here");
            }
            assertThat(fetched).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private PDDocument pdf(Invoice invoice) throws IOException {
        return Loader.loadPDF(documents
                .render(invoice, SampleReseller.NEUTRAL, InvoiceFormat.PDF)
                .content());
    }
}
