package org.cartulary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a credit note says, read as text from its PDF. */
class CreditNotePdfTest {

    private final MustacheInvoiceDocuments documents = new MustacheInvoiceDocuments();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Credit note | To invoice INV-000042 of November 22, 2026 | €187.58 | Page 1 of 1",
                "FR | Avoir | Sur la facture INV-000042 du 22 novembre 2026 | 187,58 € | Page 1 sur 1",
                "PL | Faktura korygująca | Do faktury INV-000042 z dnia 22 listopada 2026 | 187,58 € | Strona 1 z 1"
            })
    void saysOnOnePageWhatTheCreditNoteSays(Language language, String title, String about, String total, String page)
            throws IOException {
        CreditNote note = SampleCredit.ofAll(SampleInvoice.usual(language).invoice());
        var file = documents.render(note, SampleReseller.NEUTRAL, InvoiceFormat.PDF);
        assertThat(file.fileName()).isEqualTo("CN-000007.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(Read.page(pdf, 1)).contains(title, "CN-000007", about, total, page, "Ordered by mistake");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(title + " CN-000007");
        }
    }

    @Test
    void repeatsTheTableHeadAndCountsItsPages() throws IOException {
        var invoice = SampleInvoice.in(Language.EN);
        for (int i = 1; i <= 100; i++) {
            invoice.line("Service No. " + i + ".", i, 12, null, "0.00", new Tier(1, SampleInvoice.euros("12.50")));
        }
        try (PDDocument pdf = pdf(SampleCredit.ofAll(invoice.invoice()))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isBetween(2, 6);
            StringBuilder all = new StringBuilder();
            for (int page = 1; page <= pages; page++) {
                String text = Read.page(pdf, page);
                assertThat(text).contains("Page " + page + " of " + pages);
                assertThat(text.contains("Net credited")).isEqualTo(text.contains("Service No."));
                all.append(text);
            }
            for (int i = 1; i <= 100; i++) {
                assertThat(all.toString()).containsOnlyOnce("Service No. " + i + ".");
            }
        }
    }

    @Test
    void losesNothingOfAReasonThatIsAsLongAsCanBe() throws IOException {
        String longest = "R".repeat(500);
        try (PDDocument pdf = pdf(
                SampleCredit.because(longest, SampleInvoice.usual(Language.FR).invoice()))) {
            assertThat(Read.page(pdf, 1).replace(" ", "")).contains(longest);
        }
    }

    @Test
    void saysWhatItIsAndKeepsTheEInvoiceInside() throws IOException {
        CreditNote note = SampleCredit.ofAll(SampleInvoice.usual(Language.PL).invoice());
        try (PDDocument pdf = pdf(note)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("pl");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Atelier Numérique");
            assertThat(pdf.getDocumentCatalog().getMetadata().toByteArray())
                    .asString(StandardCharsets.UTF_8)
                    .contains("<fx:DocumentType>INVOICE<", "<fx:ConformanceLevel>EN 16931<")
                    .contains("<pdfaid:conformance>U<", "Faktura korygująca CN-000007");
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("factur-x.xml");
            assertThat(Objects.requireNonNull(files.get("factur-x.xml"))
                            .getEmbeddedFile()
                            .toByteArray())
                    .isEqualTo(documents
                            .render(note, SampleReseller.NEUTRAL, InvoiceFormat.XML)
                            .content());
        }
    }

    @Test
    void comesWithoutAnEInvoiceWhereThereCannotBeOne() throws Exception {
        CreditNote note = SampleCredit.ofAll(SampleInvoice.in(Language.EN)
                .currency(CurrencyUnit.of("KWD"))
                .line("Domain", 1, 12, null, "0", new Tier(1, Money.parse("KWD 1.250")))
                .invoice());
        try (PDDocument pdf = pdf(note)) {
            assertThat(Read.page(pdf, 1)).contains("There is no e-invoice: EN 16931 knows no", "KWD 1.250");
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
        }
        new Judge().keepsForEver(documents.render(note, SampleReseller.NEUTRAL, InvoiceFormat.PDF));
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesForTheSameCreditNote(InvoiceFormat format) {
        CreditNote note = SampleCredit.ofAll(SampleInvoice.usual(Language.FR).invoice());
        assertThat(new MustacheInvoiceDocuments()
                        .render(note, SampleReseller.NEUTRAL, format)
                        .content())
                .isEqualTo(
                        documents.render(note, SampleReseller.NEUTRAL, format).content());
    }

    private PDDocument pdf(CreditNote note) throws IOException {
        return Loader.loadPDF(documents
                .render(note, SampleReseller.NEUTRAL, InvoiceFormat.PDF)
                .content());
    }
}
