package org.cartulary.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cartulary.domain.Refused;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceError;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where EN 16931 has no way to say what an invoice says, there is no e-invoice, and everybody is told why. */
class EInvoiceObstacleTest {

    private final MustacheInvoiceDocuments documents = new MustacheInvoiceDocuments();

    static Stream<Arguments> invoices() {
        Tier tier = new Tier(1, SampleInvoice.euros("12.00"));
        return Stream.of(
                Arguments.of(
                        SampleInvoice.usual(Language.EN)
                                .state(InvoiceState.DRAFT)
                                .invoice(),
                        "a draft is not an invoice yet"),
                Arguments.of(
                        SampleInvoice.usual(Language.EN)
                                .state(InvoiceState.VOID)
                                .invoice(),
                        "the invoice is void"),
                Arguments.of(dinars(Language.EN), "EN 16931 knows no amounts with three decimals"),
                Arguments.of(
                        SampleInvoice.usual(Language.EN)
                                .issuer(SampleParties.POLISH_WITHOUT_VAT_ID)
                                .invoice(),
                        "the seller has no VAT identifier, which EN 16931 wants"),
                Arguments.of(
                        SampleInvoice.in(Language.EN)
                                .billed(SampleParties.POLISH_WITHOUT_VAT_ID)
                                .taxed(TaxCategory.AE)
                                .line("Server", 1, 12, null, "0.00", tier)
                                .invoice(),
                        "the buyer has no VAT identifier, which EN 16931 wants for a reverse charge"),
                Arguments.of(
                        SampleInvoice.usual(Language.EN)
                                .taxed(TaxCategory.O)
                                .line("Stamp", 1, 12, null, "0.00", tier)
                                .invoice(),
                        "EN 16931 lets nothing else stand beside what is outside the scope of tax"),
                Arguments.of(
                        SampleInvoice.in(Language.EN)
                                .reverseChargeRate("8")
                                .taxed(TaxCategory.AE)
                                .line("Server", 1, 12, null, "0.00", tier)
                                .invoice(),
                        "EN 16931 lets nothing be charged where the buyer accounts for the tax, or outside the scope of tax"));
    }

    @ParameterizedTest
    @MethodSource("invoices")
    void refusesTheEInvoiceWithItsReason(Invoice invoice, String reason) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> documents.render(invoice, SampleReseller.NEUTRAL, InvoiceFormat.XML))
                .satisfies(refused ->
                        assertThat(refused.refusal()).isEqualTo(new InvoiceError.NoEInvoice(invoice.id(), reason)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | There is no e-invoice: EN 16931 knows no amounts with three decimals.",
                "FR | Pas de facture électronique : l’EN 16931 ne connaît pas de montants à trois décimales.",
                "PL | Nie ma e-faktury: EN 16931 nie zna kwot z trzema miejscami po przecinku."
            })
    void saysSoOnThePageAndInThePdf(Language language, String reason) throws Exception {
        var page = documents.render(dinars(language), SampleReseller.NEUTRAL, InvoiceFormat.HTML);
        assertThat(new String(page.content(), UTF_8)).containsOnlyOnce(reason);
        var file = documents.render(dinars(language), SampleReseller.NEUTRAL, InvoiceFormat.PDF);
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(reason);
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
        }
        new Judge().keepsForEver(file);
    }

    @Test
    void saysNothingWhereThereIsNone() {
        for (InvoiceState state : List.of(InvoiceState.PAID, InvoiceState.ISSUED)) {
            Invoice invoice = SampleInvoice.usual(Language.EN).state(state).invoice();
            assertThat(EInvoiceObstacle.of(DocumentFrame.of(invoice))).isEmpty();
            assertThat(new String(
                            documents
                                    .render(invoice, SampleReseller.NEUTRAL, InvoiceFormat.HTML)
                                    .content(),
                            UTF_8))
                    .doesNotContain("e-invoice");
        }
    }

    private static Invoice dinars(Language language) {
        return SampleInvoice.in(language)
                .currency(CurrencyUnit.of("KWD"))
                .line("Domain", 1, 12, null, "0", new Tier(1, Money.parse("KWD 1.250")))
                .invoice();
    }
}
