package org.cartulary.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The e-invoice of a credit note, before independent judges, is valid ... */
class CreditNoteValidityTest {

    private static final Judge JUDGE = new Judge();

    @ParameterizedTest
    @EnumSource
    void inEachLanguage(Language language) throws Exception {
        CreditNote note = SampleCredit.ofAll(SampleInvoice.usual(language).invoice());
        JUDGE.accepts(note);
        JUDGE.keepsForEver(new MustacheInvoiceDocuments().render(note, SampleReseller.NEUTRAL, InvoiceFormat.PDF));
    }

    @Test
    void forSomeOfOneLine() {
        JUDGE.accepts(
                SampleCredit.ofFirstLine(SampleInvoice.usual(Language.FR).invoice(), SampleInvoice.euros("0.01")));
    }

    @Test
    void ofPricesThatIncludeTax() {
        JUDGE.accepts(
                SampleCredit.ofAll(SampleInvoice.usual(Language.EN).gross().invoice()));
    }

    @Test
    void withManyLines() {
        var invoice = SampleInvoice.in(Language.EN);
        for (int i = 1; i <= 40; i++) {
            invoice.line("Domain", i, 12, null, "0.00", new Tier(1, SampleInvoice.euros("3.33")));
        }
        JUDGE.accepts(SampleCredit.ofAll(invoice.invoice()));
    }

    @Test
    void withSeveralRates() {
        JUDGE.accepts(SampleCredit.ofAll(SampleChanges.joined(
                SampleInvoice.usual(Language.PL).invoice(),
                SampleInvoice.usual(Language.PL).polishRate("5.125").invoice())));
    }

    @Test
    void withARateOfZeroAloneAndBesideAnother() {
        Invoice untaxed = SampleInvoice.usual(Language.EN).polishRate("0").invoice();
        JUDGE.accepts(SampleCredit.ofAll(untaxed));
        JUDGE.accepts(SampleCredit.ofAll(
                SampleChanges.joined(untaxed, SampleInvoice.usual(Language.EN).invoice())));
    }

    @Test
    void byReverseChargeToAnotherMemberState() {
        JUDGE.accepts(SampleCredit.ofAll(
                SampleInvoice.usual(Language.EN).billed(SampleParties.FRENCH).invoice()));
    }

    @Test
    void byReverseChargeAtHomeBesideWhatIsTaxed() {
        JUDGE.accepts(SampleCredit.ofAll(SampleInvoice.usual(Language.PL)
                .taxed(TaxCategory.AE)
                .line("Serwer", 1, 12, null, "0.00", new Tier(1, SampleInvoice.euros("500.00")))
                .invoice()));
    }

    @Test
    void outsideTheScopeOfTax() {
        JUDGE.accepts(SampleCredit.ofAll(
                SampleInvoice.usual(Language.EN).billed(SampleParties.AMERICAN).invoice()));
    }

    /** As for an invoice: the rules tolerate less than one unit, and Mustang remarks on it. */
    @Test
    void inACurrencyWithoutDecimals() {
        JUDGE.accepts(
                SampleCredit.ofAll(SampleInvoice.in(Language.EN)
                        .currency(CurrencyUnit.JPY)
                        .line("Domain", 3, 12, null, "55", new Tier(1, Money.parse("JPY 1505")))
                        .invoice()),
                "Arithmetical issue");
    }

    @Test
    void whereverItsMoneyIs() {
        Invoice invoice = SampleInvoice.usual(Language.EN).invoice();
        CreditNote refunding = SampleCredit.ofAll(invoice);
        JUDGE.accepts(refunding.settle(SettlementWay.REFUND).next());
        JUDGE.accepts(refunding.leaveOwing().next());
        CreditNote kept = SampleCredit.ofFirstLine(invoice, SampleInvoice.euros("10.00"));
        JUDGE.accepts(kept);
        JUDGE.accepts(SampleCredit.ofTheRest(invoice, kept));
    }

    /** The tax of what is left is what is left of the tax: a cent beside that of its own base. The rules tolerate it, Mustang remarks. */
    @Test
    void whereTheRestOfTheTaxIsACentOff() {
        Invoice invoice = SampleInvoice.in(Language.EN)
                .line("Domain", 1, 12, null, "0.00", new Tier(1, SampleInvoice.euros("0.06")))
                .invoice();
        CreditNote half = SampleCredit.ofFirstLine(invoice, SampleInvoice.euros("0.03"));
        CreditNote rest = SampleCredit.ofTheRest(invoice, half);
        assertThat(half.credited().tax()).isEqualTo(SampleInvoice.euros("0.01"));
        assertThat(rest.credited().tax()).isEqualTo(SampleInvoice.euros("0.00"));
        JUDGE.accepts(half);
        JUDGE.accepts(rest, "Arithmetical issue");
    }

    @Test
    void unlessItsTotalsDoNotAddUp() {
        byte[] xml = new MustacheInvoiceDocuments()
                .render(
                        SampleCredit.ofAll(SampleInvoice.usual(Language.EN).invoice()),
                        SampleReseller.NEUTRAL,
                        InvoiceFormat.XML)
                .content();
        assertThat(JUDGE.accepts(xml)).isTrue();
        String due = "<ram:DuePayableAmount>187.58<";
        String wrong = new String(xml, UTF_8).replace(due, "<ram:DuePayableAmount>187.59<");
        assertThat(JUDGE.accepts(wrong.getBytes(UTF_8))).isFalse();
    }
}
