package org.cartulary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.invoice.Party;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.tax.VatId;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an invoice says, read as text from its page. */
class InvoicePageTest {

    private final MustacheInvoiceDocuments documents = new MustacheInvoiceDocuments();

    @Test
    void saysWhyABuyerIsExempt() {
        assertThat(page(SampleInvoice.usual(Language.EN)
                        .exempt("certificate 2026/114")
                        .invoice()))
                .contains("Exempt from VAT: certificate 2026/114", "exempt")
                .doesNotContain("23%");
    }

    @ParameterizedTest
    @EnumSource
    void isOneXmlDocumentInItsLanguageThatNeedsNothingFromOutside(Language language) throws Exception {
        Invoice invoice = SampleInvoice.usual(language).invoice();
        var file = documents.render(invoice, SampleReseller.NEUTRAL, InvoiceFormat.HTML);
        assertThat(file.fileName()).isEqualTo("INV-000042.html");
        assertThat(file.mediaType()).isEqualTo("text/html; charset=utf-8");
        var parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file.content()));
        assertThat(parsed.getDocumentElement().getAttribute("lang")).isEqualTo(language.toString());
        assertThat(page(invoice)).doesNotContain("<img", "<link", "<script", "url(", "@import", "{{");
    }

    @Test
    void namesBothPartiesWithTheirAddressesAndVatIdentifiers() {
        assertThat(text(SampleInvoice.usual(Language.EN).invoice()))
                .contains("From Atelier Numérique ul. Świętokrzyska 12/4 00-044 Warszawa Poland VAT ID PL5260001246")
                .contains(
                        "Billed to Piekarnia Pod Lipą Zażółć Sp. z o.o. ul. Długa 7 31-147 Kraków Poland VAT ID PL6762484560")
                .contains("Shipping address Piekarnia Pod Lipą Zażółć Sp. z o.o. Rynek Główny 1 31-042 Kraków Poland");
    }

    @Test
    void leavesOutWhatAPartyDoesNotHave() {
        Party plain = party("Bakery Inc.", "US", null);
        assertThat(text(SampleInvoice.usual(Language.EN).billed(plain).invoice()))
                .contains("Billed to Bakery Inc. 1 Street City United States")
                .doesNotContain("Shipping address")
                .containsOnlyOnce("VAT ID");
    }

    @Test
    void explainsEachLineByItsStepsAndItsSetUpFee() {
        assertThat(text(SampleInvoice.usual(Language.EN).invoice()))
                .contains("Hosting Economy piekarnia.example 36-month term, billed yearly Nov 22, 2026 – Nov 21, 2027"
                        + " 1 €96.00 23% €96.00 Set-up fee, once 1 €10.00 23% €10.00 Sum €106.00")
                .contains("Office mailbox 36-month term, billed monthly Nov 22, 2026 – Dec 21, 2026"
                        + " 10 €4.00 23% €40.00 further units 2 €3.25 23% €6.50 Sum €46.50");
    }

    @Test
    void takesTheTaxOffPricesThatIncludeIt() {
        Invoice invoice = SampleInvoice.in(Language.EN)
                .gross()
                .line("Hosting", 3, 12, null, "0.00", new Tier(1, SampleInvoice.euros("9.99")))
                .invoice();
        assertThat(text(invoice))
                .contains(
                        "3 €9.99 23% €29.97 Tax included at 23% -1 €5.60 23% -€5.60 Sum €24.37",
                        "Net total €24.37", "€29.97");
    }

    @Test
    void takesDiscountsOffByName() {
        Invoice invoice = SampleInvoice.in(Language.EN)
                .line("Hosting", 1, 12, null, "0.00", new Tier(1, SampleInvoice.euros("96.00")))
                .code("SPRING-10", "10%")
                .invoice();
        assertThat(text(invoice))
                .contains("1 €96.00 23% €96.00 Discount SPRING-10 -1 €9.60 23% -€9.60 Sum €86.40", "Net total €86.40");
    }

    @Test
    void tellsWhatAChangeChargesAndCredits() {
        Invoice seats = SampleInvoice.in(Language.EN)
                .line("Seats", 5, 1, null, "0.00", new Tier(1, SampleInvoice.euros("4.00")))
                .invoice();
        assertThat(text(SampleChanges.changing(seats, SampleInvoice.euros("6.00"), SampleInvoice.euros("10.00"))))
                .contains("Seats changed on Nov 22, 2026, billed monthly Nov 22, 2026 – Dec 6, 2026 15 of 30 days of"
                        + " €20.00 (5 at €4.00): €10.00, less 15 of 30 days of the €12.00 that were paid: €6.00. Due now,"
                        + " before taxes: €4.00. 1 €10.00 23% €10.00"
                        + " Credit for the rest of what was paid -1 €6.00 23% -€6.00 Sum €4.00");
    }

    @Test
    void saysUntilWhenNothingIsChargedForATrialAndWhatComesThen() {
        Invoice trial = SampleInvoice.in(Language.EN)
                .line("Seats", 5, 1, null, "10.00", new Tier(1, SampleInvoice.euros("4.00")))
                .tried(new Trial(14, false))
                .code("SPRING-10", "10%")
                .invoice();
        assertThat(text(trial))
                .contains(
                        "Nov 22, 2026 – Dec 5, 2026 Free for 14 days; then 5 at €4.00 for a month: €20.00."
                                + " Set-up fee, once: €10.00. Less SPRING-10: €2.00. Due now, before taxes: €10.00."
                                + " 5 €0.00 23% €0.00 Set-up fee, once 1 €10.00 23% €10.00 Sum €10.00",
                        "Net total €10.00");
    }

    @Test
    void saysForWhichPeriodARenewalPays() {
        Invoice renewal = SampleChanges.renewing(
                SampleInvoice.usual(Language.EN).invoice(),
                new BillingPeriod(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 28)));
        assertThat(text(renewal))
                .contains("billed monthly Jan 31, 2027 – Feb 27, 2027")
                .doesNotContain("Dec 21, 2026");
    }

    @Test
    void sumsNothingUpWhereOneRowSaysAll() {
        Invoice one = SampleInvoice.in(Language.EN)
                .line("Domain", 1, 7, null, "0.00", new Tier(1, SampleInvoice.euros("12.00")))
                .invoice();
        assertThat(text(one))
                .contains("Domain 36-month term, billed every 7 months")
                .doesNotContain("Sum ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Net total €152.50 VAT 23% (€152.50) €35.08 Total €187.58 Amount due €0.00",
                "FR | Total HT 152,50 € TVA 23 % (152,50 €) 35,08 € Total TTC 187,58 € Reste à payer 0,00 €",
                "PL | Razem netto 152,50 € VAT 23% (152,50 €) 35,08 € Razem brutto 187,58 € Do zapłaty 0,00 €"
            })
    void showsTaxPerRateAndTheTotals(Language language, String totals) {
        assertThat(text(SampleInvoice.usual(language).invoice())).contains(totals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Article 196 of Directive 2006/112/EC",
                "FR | Autoliquidation : la TVA est due par le preneur (article 196 de la directive 2006/112/CE).",
                "PL | Odwrotne obciążenie: podatek rozlicza nabywca (art. 196 dyrektywy 2006/112/WE)."
            })
    void saysWhyTheBuyerAccountsForTheTax(Language language, String note) {
        Party french = party("Boulangerie", "FR", VatId.parse("FR83404833048"));
        assertThat(text(SampleInvoice.usual(language).billed(french).invoice())).containsOnlyOnce(note);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Not subject to tax: outside the scope of tax.",
                "FR | Non soumis à la taxe : hors du champ d’application.",
                "PL | Nie podlega opodatkowaniu: poza zakresem podatku."
            })
    void saysThatASaleIsOutsideTheScopeOfTax(Language language, String note) {
        Invoice invoice = SampleInvoice.usual(language)
                .billed(party("Bakery Inc.", "US", null))
                .invoice();
        assertThat(text(invoice)).containsOnlyOnce(note);
        assertThat(text(SampleInvoice.usual(language).invoice())).doesNotContain(note);
    }

    @Test
    void callsTheTaxVatOnlyWhereItIsOne() {
        Invoice american = SampleInvoice.usual(Language.EN)
                .issuer(party("Agency Inc.", "US", null))
                .billed(party("Boulangerie", "FR", null))
                .invoice();
        assertThat(text(american))
                .contains("Tax 5.5% (€152.50)", "Unit price Tax")
                .doesNotContain("VAT ID", "VAT 5.5%");
    }

    @ParameterizedTest
    @CsvSource({"JPY, 1500, '¥1,500'", "KWD, 1.250, KWD 1.250"})
    void writesEachCurrencyWithItsOwnDecimals(String code, String amount, String written) {
        CurrencyUnit currency = CurrencyUnit.of(code);
        Money price = Money.parse(code + " " + amount);
        Invoice invoice = SampleInvoice.in(Language.EN)
                .currency(currency)
                .billed(party("Bakery Inc.", "US", null))
                .line("Domain", 1, 12, null, "0", new Tier(1, price))
                .invoice();
        assertThat(text(invoice)).contains("Total " + written + " Amount due");
    }

    @ParameterizedTest
    @CsvSource({
        "PAID, Paid in full, 'Amount due €0.00'", "ISSUED, To be paid, 'Amount due €187.58'",
        "DRAFT, Draft, 'Amount due €187.58'", "VOID, Void, 'Amount due €0.00'"
    })
    void saysWhetherItIsPaid(InvoiceState state, String words, String due) {
        assertThat(text(SampleInvoice.usual(Language.EN).state(state).invoice()))
                .contains("Payment " + words, due);
    }

    @Test
    void showsMarkupAsText() {
        String hostile = "<script>alert('1')</script> & {{total}} </td></style>";
        Invoice invoice = SampleInvoice.usual(Language.EN)
                .issuer(party(hostile, "PL", null))
                .billed(party(hostile, "PL", null))
                .line(hostile, 1, 12, null, "0.00", new Tier(1, SampleInvoice.euros("1.00")))
                .invoice();
        assertThat(page(invoice)).doesNotContain("<script").containsOnlyOnce("</style>");
        assertThat(text(invoice)).contains("Billed to " + hostile);
    }

    private static Party party(String name, String country, @Nullable VatId vatId) {
        var address = PostalAddress.parse("1 Street", null, "City", country);
        return new Party(name, EmailAddress.parse("a@b.example"), address, null, vatId);
    }

    private String page(Invoice invoice) {
        return Read.text(documents.render(invoice, SampleReseller.NEUTRAL, InvoiceFormat.HTML));
    }

    private String text(Invoice invoice) {
        return Read.page(documents.render(invoice, SampleReseller.NEUTRAL, InvoiceFormat.HTML));
    }
}
