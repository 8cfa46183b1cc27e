package org.cartulary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a credit note says, read as text from its page. */
class CreditNotePageTest {

    private final MustacheInvoiceDocuments documents = new MustacheInvoiceDocuments();

    @ParameterizedTest
    @EnumSource
    void isOneXmlDocumentInItsLanguageUnderItsNumber(Language language) throws Exception {
        var file = documents.render(
                SampleCredit.ofAll(SampleInvoice.usual(language).invoice()),
                SampleReseller.NEUTRAL,
                InvoiceFormat.HTML);
        assertThat(file.fileName()).isEqualTo("CN-000007.html");
        assertThat(file.mediaType()).isEqualTo("text/html; charset=utf-8");
        var parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file.content()));
        assertThat(parsed.getDocumentElement().getAttribute("lang")).isEqualTo(language.toString());
        assertThat(Read.text(file)).doesNotContain("<img", "<link", "<script", "url(", "@import", "{{");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Credit note CN-000007 | December 1, 2026 |"
                        + " To invoice INV-000042 of November 22, 2026 Reason: Ordered by mistake",
                "FR | Avoir CN-000007 | 1 décembre 2026 |"
                        + " Sur la facture INV-000042 du 22 novembre 2026 Motif : Ordered by mistake",
                "PL | Faktura korygująca CN-000007 | 1 grudnia 2026 |"
                        + " Do faktury INV-000042 z dnia 22 listopada 2026 Przyczyna korekty: Ordered by mistake"
            })
    void namesItselfAndTheInvoiceWithItsReason(Language language, String title, String date, String about) {
        assertThat(text(SampleCredit.ofAll(SampleInvoice.usual(language).invoice())))
                .contains(title, date, about);
    }

    @Test
    void namesBothPartiesWithTheirVatIdentifiers() {
        assertThat(text(usual()))
                .contains("From Atelier Numérique ul. Świętokrzyska 12/4 00-044 Warszawa Poland VAT ID PL5260001246")
                .contains("Billed to Piekarnia Pod Lipą Zażółć Sp. z o.o. ul. Długa 7 31-147 Kraków Poland"
                        + " VAT ID PL6762484560");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Net total €152.50 VAT 23% (€152.50) €35.08 Total €187.58",
                "FR | Total HT 152,50 € TVA 23 % (152,50 €) 35,08 € Total TTC 187,58 €",
                "PL | Razem netto 152,50 € VAT 23% (152,50 €) 35,08 € Razem brutto 187,58 €"
            })
    void showsTaxPerRateAndTheTotalsAsPositiveAmounts(Language language, String totals) {
        assertThat(text(SampleCredit.ofAll(SampleInvoice.usual(language).invoice())))
                .contains(totals)
                .doesNotContain(" -", "Amount due", "Reste à payer", "Do zapłaty");
    }

    @Test
    void showsOnlyTheLinesOfWhichSomethingIsTakenBack() {
        assertThat(text(SampleCredit.ofFirstLine(
                        SampleInvoice.usual(Language.EN).invoice(), SampleInvoice.euros("10.00"))))
                .contains("Description VAT Net credited Hosting Economy piekarnia.example 23% €10.00 Net total €10.00")
                .doesNotContain("Office mailbox");
    }

    @Test
    void saysWhyTheBuyerAccountsForTheTax() {
        Invoice invoice =
                SampleInvoice.usual(Language.EN).billed(SampleParties.FRENCH).invoice();
        assertThat(text(SampleCredit.ofAll(invoice))).containsOnlyOnce("Article 196 of Directive 2006/112/EC");
    }

    @Test
    void saysWhereItsMoneyIs() {
        Invoice invoice = SampleInvoice.usual(Language.EN).invoice();
        CreditNote refunding = SampleCredit.ofAll(invoice);
        assertThat(text(refunding)).contains("Payment Being refunded to the card");
        assertThat(text(refunding.settle(SettlementWay.REFUND).next())).contains("Payment Refunded to the card");
        assertThat(text(refunding.leaveOwing().next())).contains("Payment To be given back");
        CreditNote kept = SampleCredit.ofFirstLine(invoice, SampleInvoice.euros("10.00"));
        assertThat(text(kept)).contains("Payment Kept as account credit");
        assertThat(text(SampleCredit.ofTheRest(invoice, kept))).contains("Payment Taken off the invoice");
    }

    @Test
    void showsMarkupAsText() {
        String hostile = "<script>alert('1')</script> & {{total}} {1} </td></style>";
        var page = documents.render(
                SampleCredit.because(hostile, SampleInvoice.usual(Language.EN).invoice()),
                SampleReseller.NEUTRAL,
                InvoiceFormat.HTML);
        assertThat(Read.text(page)).doesNotContain("<script").containsOnlyOnce("</style>");
        assertThat(Read.page(page)).contains("Reason: " + hostile);
    }

    private static CreditNote usual() {
        return SampleCredit.ofAll(SampleInvoice.usual(Language.EN).invoice());
    }

    private String text(CreditNote note) {
        return Read.page(documents.render(note, SampleReseller.NEUTRAL, InvoiceFormat.HTML));
    }
}
