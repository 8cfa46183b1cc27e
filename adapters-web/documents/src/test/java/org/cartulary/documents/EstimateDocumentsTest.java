package org.cartulary.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.cartulary.domain.Refused;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.invoice.Estimate;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.quote.Quote;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The document of an estimate ... */
class EstimateDocumentsTest {

    private final MustacheInvoiceDocuments documents = new MustacheInvoiceDocuments();

    @ParameterizedTest
    @CsvSource({
        "EN, ESTIMATE, Estimate, Price stands until",
        "FR, ESTIMATE, Devis, Prix valable",
        "PL, PROFORMA, Faktura pro forma, Cena ważna do"
    })
    void saysWhatItIsAndUntilWhenItsPriceStands(Language language, Estimate.Kind kind, String title, String until) {
        assertThat(page(estimate(language, kind, null))).contains(title, until, "2026");
    }

    @Test
    void saysWhatItWouldCostAndWhatTheSellerHasToSay() {
        String page = page(estimate(Language.EN, Estimate.Kind.ESTIMATE, "As agreed on the phone"));

        assertThat(page).contains("Hosting Economy", "€187.58", "As agreed on the phone", "December 6, 2026");
    }

    @Test
    void asksForNoPaymentAndPretendsToBeNoInvoice() {
        String page = page(estimate(Language.EN, Estimate.Kind.ESTIMATE, null));

        assertThat(page).doesNotContain("Amount due", "<h1>Invoice", "e-invoice", "INV-", "To be paid");
    }

    @ParameterizedTest
    @EnumSource(names = {"XML", "JSON"})
    void isAPageOrAPdfAndNothingElse(InvoiceFormat format) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> documents.render(
                        estimate(Language.EN, Estimate.Kind.ESTIMATE, null), SampleReseller.NEUTRAL, format))
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo("input.malformed"));
    }

    @Test
    void canBeKeptForEver() throws Exception {
        new Judge()
                .keepsForEver(documents.render(
                        estimate(Language.PL, Estimate.Kind.PROFORMA, "Zażółć"),
                        SampleReseller.NEUTRAL,
                        InvoiceFormat.PDF));
    }

    private String page(Estimate estimate) {
        return new String(
                documents
                        .render(estimate, SampleReseller.NEUTRAL, InvoiceFormat.HTML)
                        .content(),
                UTF_8);
    }

    private static Estimate estimate(Language language, Estimate.Kind kind, @Nullable String note) {
        Invoice like = SampleInvoice.usual(language).invoice();
        return new Estimate(
                kind,
                ((Quote) like.quote()).cart(),
                like.reseller(),
                like.recipient(),
                new Invoice.Parties(like.issuer(), like.billed(), like.language()),
                (Quote) like.quote(),
                like.issuedOn(),
                LocalDate.of(2026, 12, 6),
                note);
    }
}
