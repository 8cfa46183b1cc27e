package org.cartulary.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.cartulary.domain.Refused;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The document of a credit note ... */
class CreditNoteDocumentsTest {

    private static final Judge JUDGE = new Judge();

    @ParameterizedTest
    @CsvSource({"EN, Credit note, To invoice", "FR, Avoir, Sur la facture", "PL, Faktura korygująca, Do faktury"})
    void namesWhatItIsAndWhichInvoiceItCorrects(Language language, String title, String original) {
        String page = text(SampleCredit.ofAll(SampleInvoice.usual(language).invoice()), InvoiceFormat.HTML);

        assertThat(page).contains(title, "CN-000007", original, "INV-0", SampleCredit.REASON);
    }

    @Test
    void saysWhatIsTakenBackOfEachLineWithItsTaxes() {
        CreditNote note =
                SampleCredit.ofFirstLine(SampleInvoice.usual(Language.EN).invoice(), SampleInvoice.euros("10.00"));

        assertThat(text(note, InvoiceFormat.HTML))
                .contains("Hosting Economy", "€10.00", "€2.30", "€12.30", "Kept for the client")
                .doesNotContain("Office mailbox", "Amount due");
        assertThat(text(note, InvoiceFormat.JSON))
                .contains("\"invoiceNumber\":\"INV-", "\"total\":{\"amount\":\"12.30\",\"currency\":\"EUR\"}");
    }

    @ParameterizedTest
    @EnumSource
    void isAnEInvoiceThatIndependentJudgesAcceptInEachLanguage(Language language) {
        CreditNote note = SampleCredit.ofAll(SampleInvoice.usual(language).invoice());

        JUDGE.accepts(note);
        assertThat(text(note, InvoiceFormat.XML)).contains("<ram:TypeCode>381</ram:TypeCode>", "INV-0");
    }

    @Test
    void isAcceptedForSomeOfALine() {
        JUDGE.accepts(
                SampleCredit.ofFirstLine(SampleInvoice.usual(Language.FR).invoice(), SampleInvoice.euros("0.01")));
    }

    @Test
    void isAcceptedWithSeveralRates() {
        JUDGE.accepts(SampleCredit.ofAll(SampleChanges.joined(
                SampleInvoice.usual(Language.PL).polishRate("0").invoice(),
                SampleInvoice.usual(Language.PL).polishRate("5.125").invoice())));
    }

    @Test
    void isAcceptedByReverseChargeAndOutsideTheScope() {
        JUDGE.accepts(SampleCredit.ofAll(
                SampleInvoice.usual(Language.EN).billed(SampleParties.FRENCH).invoice()));
        JUDGE.accepts(SampleCredit.ofAll(SampleInvoice.usual(Language.PL)
                .taxed(TaxCategory.AE)
                .line("Serwer", 1, 12, null, "0.00", new Tier(1, SampleInvoice.euros("500.00")))
                .invoice()));
        JUDGE.accepts(SampleCredit.ofAll(
                SampleInvoice.usual(Language.EN).billed(SampleParties.AMERICAN).invoice()));
    }

    @Test
    void canBeKeptForEver() throws Exception {
        CreditNote note = SampleCredit.ofAll(SampleInvoice.usual(Language.PL).invoice());

        JUDGE.keepsForEver(new MustacheInvoiceDocuments().render(note, InvoiceFormat.PDF));
    }

    @Test
    void saysWhyThereIsNoEInvoiceInACurrencyWithThreeDecimals() {
        CreditNote note = SampleCredit.ofAll(SampleInvoice.in(Language.EN)
                .currency(CurrencyUnit.of("KWD"))
                .line("Domain", 1, 12, null, "0.000", new Tier(1, Money.parse("KWD 4.005")))
                .invoice());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new MustacheInvoiceDocuments().render(note, InvoiceFormat.XML))
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo("invoice.no-e-invoice"));
        assertThat(text(note, InvoiceFormat.HTML)).contains("three decimals", "4.005");
    }

    @Test
    void isTheSameBytesEachTime() {
        CreditNote note = SampleCredit.ofAll(SampleInvoice.usual(Language.EN).invoice());
        MustacheInvoiceDocuments one = new MustacheInvoiceDocuments();

        for (InvoiceFormat format : InvoiceFormat.values()) {
            assertThat(one.render(note, format).content())
                    .isEqualTo(
                            new MustacheInvoiceDocuments().render(note, format).content());
        }
    }

    private static String text(CreditNote note, InvoiceFormat format) {
        return new String(new MustacheInvoiceDocuments().render(note, format).content(), UTF_8);
    }
}
