package org.cartulary.domain.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.TODAY;
import static org.cartulary.domain.Samples.client;
import static org.cartulary.domain.Samples.emptyCart;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.line;
import static org.cartulary.domain.Samples.reseller;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.ProductTerms;
import org.cartulary.domain.catalog.QuantityRange;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.promo.PromoTerms;
import org.cartulary.domain.promo.Reduction;
import org.cartulary.domain.promo.Restriction;
import org.cartulary.domain.promo.Situation;
import org.cartulary.domain.quote.explanation.Explanation;
import org.cartulary.domain.tax.TaxCategory;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a new line of a product with a trial is quoted with. */
class TrialQuoteTest {

    private static final Trial TWO_WEEKS = new Trial(14, false);
    private static final BillingCycle MONTHLY = new BillingCycle(1);

    @Test
    void chargesTheSetUpFeeAloneAndSaysWhatComes() {
        Quote quote = quote(seats("5.00", TWO_WEEKS), Set.of(), LineAct.START);

        QuoteLine line = quote.lines().get(0);
        assertThat(line.trial()).isEqualTo(TWO_WEEKS);
        assertThat(line.recurring()).isEqualTo(eur("12.60"));
        assertThat(line.net()).isEqualTo(eur("5.00"));
        assertThat(quote.total()).isEqualTo(eur("6.00"));
        assertThat(ComingRenewal.of(quote)).containsExactly(new ComingRenewal(14, 0, eur("12.60"), eur("2.52")));
    }

    @Test
    void isComputedAgainFromItsCertificate() {
        Quote quote = quote(seats("5.00", TWO_WEEKS), Set.of(), LineAct.START);

        assertThat(Replay.confirms(quote)).isTrue();
        assertThat(quote.canonical()).contains("\"trial\":\"14\"");
        assertThat(quote(seats("5.00", new Trial(14, true)), Set.of(), LineAct.START)
                        .digest())
                .isNotEqualTo(quote.digest());
    }

    @Test
    void leavesTheDigestOfWhatIsNotTriedAsItWas() {
        Quote without = quote(seats("5.00", null), Set.of(), LineAct.START);

        assertThat(without.canonical()).doesNotContain("trial");
        assertThat(quote(seats("5.00", TWO_WEEKS), Set.of(HOSTING), LineAct.START)
                        .digest())
                .as("of a client that has had it")
                .isEqualTo(without.digest());
        assertThat(quote(seats("5.00", TWO_WEEKS), Set.of(), LineAct.START_PAID).digest())
                .as("of a client that does not want it")
                .isEqualTo(without.digest());
    }

    @Test
    void triesAProductOnceInOneCart() {
        Quote quote = quote(
                seats("0.00", TWO_WEEKS), Set.of(), LineAct.START_PAID, LineAct.START, LineAct.START, LineAct.START);

        assertThat(quote.lines().stream().map(each -> each.trial() != null)).containsExactly(false, true, false, false);
        assertThat(quote.net()).isEqualTo(eur("37.80"));
        assertThat(ComingRenewal.of(quote))
                .containsExactly(
                        new ComingRenewal(14, 0, eur("12.60"), eur("2.52")),
                        new ComingRenewal(0, 1, eur("37.80"), eur("7.56")));
    }

    @Test
    void keepsWhatACodeTakesOffForTheFirstPeriodThatIsPaid() {
        PromoCode spring = PromoCode.define(
                        RESELLER,
                        new PromoCodeName("SPRING-10"),
                        new PromoTerms(Reduction.parse("10%"), Restriction.NONE, null, null, 1, true))
                .next();

        Quote quote = quote(seats("5.00", TWO_WEEKS), Set.of(), List.of(spring), LineAct.START);

        assertThat(quote.net()).isEqualTo(eur("5.00"));
        assertThat(quote.lines().get(0).discounts().get(0).amount()).isEqualTo(eur("1.26"));
        assertThat(ComingRenewal.of(quote)).containsExactly(new ComingRenewal(14, 0, eur("11.34"), eur("2.27")));
        assertThat(Replay.confirms(quote)).isTrue();
    }

    @Test
    void isTheSameOnEveryDayAsItsTrialBeginsWithTheOrder() {
        assertThat(quote(TODAY.plusDays(30)).digest()).isEqualTo(quote(TODAY).digest());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 14 | Free for 14 days; then 3 at €4.20 for a month: €12.60. Set-up fee, once: €5.00."
                        + " Due now, before taxes: €5.00.",
                "EN | 1 | Free for 1 day; then 3 at €4.20 for a month: €12.60. Set-up fee, once: €5.00."
                        + " Due now, before taxes: €5.00.",
                "FR | 14 | Gratuit pendant 14 jours ; puis 3 à 4,20 € pour un mois : 12,60 €."
                        + " Frais de mise en service, une seule fois : 5,00 €. À payer maintenant, hors taxes : 5,00 €.",
                "PL | 14 | Bezpłatnie przez 14 dni; potem 3 po 4,20 € za miesiąc: 12,60 €."
                        + " Opłata aktywacyjna, jednorazowo: 5,00 €. Do zapłaty teraz, bez podatków: 5,00 €.",
                "PL | 1 | Bezpłatnie przez 1 dzień; potem 3 po 4,20 € za miesiąc: 12,60 €."
                        + " Opłata aktywacyjna, jednorazowo: 5,00 €. Do zapłaty teraz, bez podatków: 5,00 €."
            })
    void saysSoInPlainWords(Language language, int days, String words) {
        QuoteLine line = quote(seats("5.00", new Trial(days, false)), Set.of(), LineAct.START)
                .lines()
                .get(0);

        assertThat(Explanation.of(line, language).replaceAll("[\\u00a0\\u202f]", " "))
                .isEqualTo(words);
    }

    private static Quote quote(LocalDate day) {
        return quote(seats("5.00", TWO_WEEKS), Set.of(), List.of(), day, LineAct.START);
    }

    private static Quote quote(Product seats, Set<ProductCode> tried, LineAct... acts) {
        return quote(seats, tried, List.of(), acts);
    }

    private static Quote quote(Product seats, Set<ProductCode> tried, List<PromoCode> codes, LineAct... acts) {
        return quote(seats, tried, codes, TODAY, acts);
    }

    private static Quote quote(
            Product seats, Set<ProductCode> tried, List<PromoCode> codes, LocalDate day, LineAct... acts) {
        Cart cart = emptyCart();
        int number = 0;
        for (LineAct act : acts) {
            cart = cart.add(new CartLine(line(number++), act, HOSTING, 3, MONTHLY, Term.THREE_YEARS, null, null))
                    .next();
        }
        return new Pricing(new PricingBasis(
                        reseller(),
                        Map.of(HOSTING, seats),
                        PriceList.standard(),
                        Map.of(),
                        codes,
                        tried,
                        new Situation(CurrencyUnit.EUR, day, null, true)))
                .quote(cart, Buyer.of(client()));
    }

    private static Product seats(String setUpFee, @Nullable Trial trial) {
        return new Product(
                RESELLER,
                HOSTING,
                "hosting",
                ProductKind.BASE,
                Set.of(),
                new ProductTerms(
                        Term.THREE_YEARS, new QuantityRange(1, 9), true, true, TaxCategory.S, null, null, trial),
                Map.of(Language.EN, "Seats"),
                List.of(Price.flat(MONTHLY, eur("4.20"), eur(setUpFee))),
                1);
    }
}
