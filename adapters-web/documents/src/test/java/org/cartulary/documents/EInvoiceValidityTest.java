package org.cartulary.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An e-invoice, before independent judges, is valid ... */
class EInvoiceValidityTest {

    private static final Judge JUDGE = new Judge();

    @ParameterizedTest
    @EnumSource
    void inEachLanguageWithPolishNamesStepsAndASetUpFee(Language language) {
        JUDGE.accepts(SampleInvoice.usual(language).invoice());
    }

    @Test
    void withSeveralRates() {
        JUDGE.accepts(SampleChanges.joined(
                SampleInvoice.usual(Language.PL).invoice(),
                SampleInvoice.usual(Language.PL).polishRate("5.125").invoice()));
    }

    @Test
    void withARateOfZeroBesideAnother() {
        JUDGE.accepts(SampleChanges.joined(
                SampleInvoice.usual(Language.EN).polishRate("0").invoice(),
                SampleInvoice.usual(Language.EN).invoice()));
    }

    @ParameterizedTest
    @EnumSource
    void byReverseChargeToAnotherMemberState(Language language) {
        JUDGE.accepts(SampleInvoice.usual(language).billed(SampleParties.FRENCH).invoice());
    }

    @Test
    void byReverseChargeAtHomeBesideWhatIsTaxed() {
        JUDGE.accepts(SampleInvoice.usual(Language.PL)
                .taxed(TaxCategory.AE)
                .line("Serwer", 1, 12, null, "0.00", new Tier(1, SampleInvoice.euros("500.00")))
                .invoice());
    }

    @ParameterizedTest
    @EnumSource
    void outsideTheScopeOfTax(Language language) {
        JUDGE.accepts(
                SampleInvoice.usual(language).billed(SampleParties.AMERICAN).invoice());
    }

    @ParameterizedTest
    @EnumSource
    void toABuyerThatIsExempt(Language language) {
        JUDGE.accepts(
                SampleInvoice.usual(language).exempt("certificate 2026/114").invoice());
    }

    @Test
    void whenItIsFree() {
        JUDGE.accepts(SampleInvoice.in(Language.EN)
                .line("Domain", 1, 12, "bakery.example", "0.00", new Tier(1, SampleInvoice.euros("0.00")))
                .invoice());
    }

    /** The standard knows only two decimals, and tolerates less than one unit; Mustang counts for itself, and remarks on it. */
    @Test
    void inACurrencyWithoutDecimals() {
        JUDGE.accepts(
                SampleInvoice.in(Language.EN)
                        .currency(CurrencyUnit.JPY)
                        .line("Domain", 3, 12, null, "55", new Tier(1, Money.parse("JPY 1505")))
                        .invoice(),
                "Arithmetical issue");
    }

    @Test
    void forTheRenewalOfASubscription() {
        BillingPeriod february = new BillingPeriod(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 28));
        JUDGE.accepts(SampleChanges.renewing(
                SampleInvoice.in(Language.FR)
                        .line("Messagerie", 3, 1, null, "0.00", new Tier(1, SampleInvoice.euros("4.35")))
                        .invoice(),
                february));
    }

    @Test
    void withDiscounts() {
        JUDGE.accepts(SampleInvoice.usual(Language.PL)
                .code("SPRING-10", "10%")
                .code("TENNER", "EUR 10.00")
                .invoice());
    }

    @ParameterizedTest
    @EnumSource
    void atPricesThatIncludeTax(Language language) {
        JUDGE.accepts(
                SampleInvoice.usual(language).gross().code("SPRING-10", "10%").invoice());
        JUDGE.accepts(SampleInvoice.usual(language)
                .gross()
                .billed(SampleParties.FRENCH)
                .invoice());
    }

    /** The price is paid as it is written, and so its tax can be a cent beside that of its base. The rules tolerate it, Mustang remarks. */
    @Test
    void atAPriceWhoseTaxIsACentOff() {
        Invoice invoice = SampleInvoice.in(Language.EN)
                .gross()
                .line("Domain", 1, 12, null, "0.00", new Tier(1, SampleInvoice.euros("0.03")))
                .invoice();
        assertThat(invoice.quote().net()).isEqualTo(SampleInvoice.euros("0.02"));
        JUDGE.accepts(invoice, "Arithmetical issue");
    }

    @Test
    void forATrialWithASetUpFeeAndWithNothingAtAll() {
        for (String setUpFee : List.of("10.00", "0.00")) {
            JUDGE.accepts(SampleInvoice.in(Language.EN)
                    .line("Seats", 5, 1, null, setUpFee, new Tier(1, SampleInvoice.euros("4.00")))
                    .tried(new Trial(14, false))
                    .code("SPRING-10", "10%")
                    .invoice());
        }
    }

    @Test
    void forAChangeWithACredit() {
        Invoice seats = SampleInvoice.in(Language.EN)
                .line("Seats", 5, 1, null, "0.00", new Tier(1, SampleInvoice.euros("4.00")))
                .invoice();
        JUDGE.accepts(SampleChanges.changing(seats, SampleInvoice.euros("6.00"), SampleInvoice.euros("10.00")));
        JUDGE.accepts(SampleChanges.changing(
                seats,
                SampleInvoice.euros("6.00"),
                SampleInvoice.euros("10.00"),
                ProrationMethod.THIRTY_360,
                SampleInvoice.euros("2.50")));
    }

    @Test
    void beforeItIsPaid() {
        JUDGE.accepts(
                SampleInvoice.usual(Language.EN).state(InvoiceState.ISSUED).invoice());
    }

    @Test
    void withWhateverANameHolds() {
        String any = "<b>& \"quotes\"</b> ]]> {{total}} 漢字 עברית العربية 🎂 e\u0301 \u00a0 \u200b";
        JUDGE.accepts(SampleInvoice.in(Language.EN)
                .issuer(SampleParties.party(any, "PL", "PL5260001246"))
                .billed(SampleParties.party(any, "GR", "EL094014201"))
                .line(any, 1, 12, null, "1.00", new Tier(1, SampleInvoice.euros("1.00")))
                .invoice());
    }

    @Test
    void unlessItsTotalsDoNotAddUp() {
        byte[] xml = xml(SampleInvoice.usual(Language.EN).invoice());
        assertThat(JUDGE.accepts(xml)).isTrue();
        assertThat(JUDGE.accepts(changed(xml, "<ram:GrandTotalAmount>187.58<", "<ram:GrandTotalAmount>187.59<")))
                .isFalse();
        assertThat(JUDGE.accepts(changed(xml, "<ram:TypeCode>380</ram:TypeCode>", "")))
                .isFalse();
    }

    private static byte[] xml(Invoice invoice) {
        return new MustacheInvoiceDocuments()
                .render(invoice, SampleReseller.NEUTRAL, InvoiceFormat.XML)
                .content();
    }

    private static byte[] changed(byte[] xml, String from, String to) {
        String text = new String(xml, UTF_8);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(UTF_8);
    }
}
