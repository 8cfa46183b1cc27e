package org.cartulary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an e-invoice says. */
class EInvoiceTest {

    private final MustacheInvoiceDocuments documents = new MustacheInvoiceDocuments();

    @Test
    void isAFileOfItsOwn() {
        var file =
                documents.render(SampleInvoice.usual(Language.EN).invoice(), SampleReseller.NEUTRAL, InvoiceFormat.XML);
        assertThat(file.fileName()).isEqualTo("INV-000042.xml");
        assertThat(file.mediaType()).isEqualTo("application/xml");
        assertThat(Read.text(file)).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rsm:");
    }

    @Test
    void saysItsNumberItsDayAndThatItIsAnInvoice() {
        String xml = xml(SampleInvoice.usual(Language.EN).invoice());
        assertThat(Read.all(xml, "ExchangedDocument>\\s*<ram:ID>([^<]*)")).containsExactly("INV-000042");
        assertThat(Read.all(xml, "<ram:TypeCode>(\\d+)")).containsExactly("380", "1");
        assertThat(Read.all(xml, "IssueDateTime>\\s*<udt:DateTimeString format=\"102\">([^<]*)"))
                .containsExactly("20261122");
    }

    @Test
    void namesBothPartiesWithTheirVatIdentifiers() {
        String xml = xml(SampleInvoice.usual(Language.PL).invoice());
        assertThat(Read.all(xml, "<ram:Name>([^<]*)"))
                .contains("Atelier Numérique", "Piekarnia Pod Lipą Zażółć Sp. z o.o.");
        assertThat(Read.all(xml, "schemeID=\"VA\">([^<]*)")).containsExactly("PL5260001246", "PL6762484560");
        assertThat(Read.all(xml, "<ram:CityName>([^<]*)")).containsExactly("Warszawa", "Kraków", "Kraków");
        assertThat(Read.all(xml, "<ram:LineOne>([^<]*)"))
                .containsExactly("ul. Świętokrzyska 12/4", "ul. Długa 7", "Rynek Główny 1");
    }

    @Test
    void hasALineForEachPriceOfEachLine() {
        String xml = xml(SampleInvoice.usual(Language.EN).invoice());
        assertThat(Read.all(xml, "<ram:SellerAssignedID>[^<]*</ram:SellerAssignedID>\\s*<ram:Name>([^<]*)"))
                .containsExactly(
                        "Hosting Economy",
                        "Hosting Economy – Set-up fee, once",
                        "Office mailbox",
                        "Office mailbox – further units");
        assertThat(Read.all(xml, "unitCode=\"C62\">([^<]*)")).containsExactly("1", "1", "10", "2");
        assertThat(Read.all(xml, "<ram:ChargeAmount>([^<]*)")).containsExactly("96.00", "10.00", "4.00", "3.25");
        assertThat(Read.all(xml, "LineMonetarySummation>\\s*<ram:LineTotalAmount>([^<]*)"))
                .containsExactly("96.00", "10.00", "40.00", "6.50");
    }

    @ParameterizedTest
    @CsvSource({"PAID, 187.58, 0.00", "ISSUED, 0.00, 187.58"})
    void saysWhatIsPaidAndWhatIsDue(InvoiceState state, String paid, String due) {
        String xml = xml(SampleInvoice.usual(Language.EN).state(state).invoice());
        assertThat(xml).contains("<ram:TaxTotalAmount currencyID=\"EUR\">35.08<", "<ram:GrandTotalAmount>187.58<");
        assertThat(Read.all(xml, "<ram:TotalPrepaidAmount>([^<]*)")).containsExactly(paid);
        assertThat(Read.all(xml, "<ram:DuePayableAmount>([^<]*)")).containsExactly(due);
    }

    @Test
    void saysForWhichTimeEachLineIsAndAllOfThemAre() {
        assertThat(Read.all(xml(SampleInvoice.usual(Language.EN).invoice()), "<ram:EndDateTime>\\s*<udt[^>]*>([^<]*)"))
                .containsExactly("20271121", "20261221", "20261221", "20271121");
    }

    @Test
    void saysForWhichTimeARenewalIs() {
        Invoice renewal = SampleChanges.renewing(
                SampleInvoice.usual(Language.EN).invoice(),
                new BillingPeriod(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 28)));
        assertThat(Read.all(xml(renewal), "<ram:(?:Start|End)DateTime>\\s*<udt[^>]*>([^<]*)"))
                .containsOnly("20270131", "20270227");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR | AE | Autoliquidation : la TVA est due par le preneur (article 196 de la directive 2006/112/CE).",
                "US | O | Non soumis à la taxe : hors du champ d’application."
            })
    void saysWhyNoTaxIsCharged(String country, String category, String reason) {
        Invoice invoice = SampleInvoice.usual(Language.FR)
                .billed(country.equals("FR") ? SampleParties.FRENCH : SampleParties.AMERICAN)
                .invoice();
        String xml = xml(invoice);
        assertThat(Read.all(xml, "<ram:ExemptionReason>([^<]*)")).containsExactly(reason);
        assertThat(Read.all(xml, "<ram:ExemptionReasonCode>([^<]*)")).containsExactly("VATEX-EU-" + category);
        assertThat(Read.all(xml, "<ram:CategoryCode>([^<]*)")).containsOnly(category);
    }

    @Test
    void sendsMarkupAsTextAndNothingThatXmlCannotHold() {
        String hostile = "<b>&amp; \u0000\ud800 🎂";
        String xml = xml(SampleInvoice.usual(Language.EN)
                .issuer(SampleParties.party(hostile, "PL", "PL5260001246"))
                .invoice());
        assertThat(xml).contains("<ram:Name>&lt;b&gt;&amp;amp; \ufffd\ufffd 🎂</ram:Name>");
    }

    private String xml(Invoice invoice) {
        return Read.text(documents.render(invoice, SampleReseller.NEUTRAL, InvoiceFormat.XML));
    }
}
