package org.cartulary.domain.quote.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.TODAY;
import static org.cartulary.domain.Samples.client;
import static org.cartulary.domain.Samples.emptyCart;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.id;
import static org.cartulary.domain.Samples.line;
import static org.cartulary.domain.Samples.product;
import static org.cartulary.domain.Samples.reseller;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.catalog.TierMode;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.promo.PromoTerms;
import org.cartulary.domain.promo.Reduction;
import org.cartulary.domain.promo.Restriction;
import org.cartulary.domain.promo.Situation;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.quote.Buyer;
import org.cartulary.domain.quote.Pricing;
import org.cartulary.domain.quote.PricingBasis;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {

    private static final SubscriptionId ID = new SubscriptionId(id(70));
    private static final LocalDate START = LocalDate.of(2027, 4, 1);
    private static final Product SEATS = product(
            HOSTING,
            ProductKind.BASE,
            Set.of(),
            new Price(
                    new BillingCycle(1),
                    TierMode.GRADUATED,
                    List.of(new Tier(1, eur("4.00")), new Tier(11, eur("3.25"))),
                    eur("10.00")),
            Price.flat(new BillingCycle(12), eur("40.00"), eur("0.00")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 10 at €4.00 and 2 at €3.25 for a month: €46.50. Set-up fee, once: €10.00. Less SPRING-10: €4.65."
                        + " Due now, before taxes: €51.85.",
                "FR | 10 à 4,00 € et 2 à 3,25 € pour un mois : 46,50 €. Frais de mise en service, une seule fois : 10,00 €."
                        + " Moins SPRING-10 : 4,65 €. À payer maintenant, hors taxes : 51,85 €.",
                "PL | 10 po 4,00 € i 2 po 3,25 € za miesiąc: 46,50 €. Opłata aktywacyjna, jednorazowo: 10,00 €."
                        + " Minus SPRING-10: 4,65 €. Do zapłaty teraz, bez podatków: 51,85 €."
            })
    void tellsStepsSetUpFeeAndDiscounts(Language language, String words) {
        CartLine twelve =
                new CartLine(line(1), LineAct.START, HOSTING, 12, new BillingCycle(1), Term.THREE_YEARS, null, null);
        PromoCode code = PromoCode.define(
                        RESELLER,
                        new PromoCodeName("SPRING-10"),
                        new PromoTerms(Reduction.parse("10%"), Restriction.NONE, null, null, 1, true))
                .next();

        assertThat(explained(quote(twelve, running(1), List.of(code), TODAY), language))
                .isEqualTo(words);
    }

    @Test
    void tellsForWhichDaysARenewalPays() {
        QuoteLine renewal = quote(CartLine.renewing(line(1), running(2)), running(2), List.of(), START);

        assertThat(explained(renewal, Language.EN))
                .isEqualTo("May 1, 2027 to May 31, 2027, 2 at €4.00: €8.00. Due now, before taxes: €8.00.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 12 of 30 days of €20.00 (5 at €4.00): €8.00, less 12 of 30 days of the €8.00 that were paid: €3.20."
                        + " Due now, before taxes: €4.80.",
                "FR | 12 jours sur 30 de 20,00 € (5 à 4,00 €) : 8,00 €, moins 12 jours sur 30 des 8,00 € déjà payés : 3,20 €."
                        + " À payer maintenant, hors taxes : 4,80 €.",
                "PL | 12 z 30 dni z kwoty 20,00 € (5 po 4,00 €): 8,00 €, minus 12 z 30 dni z opłaconych 8,00 €: 3,20 €."
                        + " Do zapłaty teraz, bez podatków: 4,80 €."
            })
    void tellsTheShareThatAChangeChargesAndCredits(Language language, String words) {
        assertThat(explained(change(2, 5, Timing.NOW, START.plusDays(18)), language))
                .isEqualTo(words);
    }

    @Test
    void tellsWhatIsLeftOverForLater() {
        assertThat(explained(change(5, 2, Timing.NOW, START.plusDays(18)), Language.EN))
                .contains("€4.80 is left over and taken off the next periods. Due now, before taxes: €0.00.");
    }

    @Test
    void tellsWhatWaits() {
        assertThat(explained(change(5, 2, Timing.PERIOD_END, START.plusDays(18)), Language.EN))
                .isEqualTo("From May 1, 2027 on 2 at €4.00, €8.00 for a month. Nothing is charged now."
                        + " Due now, before taxes: €0.00.");
    }

    @Test
    void tellsThatANewPeriodBegins() {
        ServiceTerms yearly = terms(2, 12);
        QuoteLine line = quote(
                CartLine.changing(line(1), running(2), yearly, Timing.NOW, ProrationMethod.BY_DAY),
                running(2),
                List.of(),
                START.plusDays(18));

        assertThat(explained(line, Language.EN))
                .isEqualTo(
                        "A new period from April 19, 2027 on, 2 at €40.00: €80.00, less 12 of 30 days of the €8.00 that were paid: €3.20. Due now, before taxes: €76.80.");
    }

    @Test
    void tellsWhatIsPaidLaterAndWhatIsNotCounted() {
        LocalDate day = START.plusDays(18);
        ServiceTerms more = terms(3, 1);
        QuoteLine netted = quote(
                CartLine.changing(line(1), running(2), more, Timing.NOW, ProrationMethod.COALESCE),
                running(2),
                List.of(),
                day);
        assertThat(explained(netted, Language.EN))
                .isEqualTo(
                        "12 of 30 days of €12.00 (3 at €4.00): €4.80, less 12 of 30 days of the €8.00 that were paid:"
                                + " €3.20. It is paid with the next renewal, together with other changes."
                                + " Due now, before taxes: €0.00.");
        QuoteLine free = quote(
                CartLine.changing(line(1), running(2), more, Timing.NOW, ProrationMethod.NONE),
                running(2),
                List.of(),
                day);
        assertThat(explained(free, Language.EN))
                .isEqualTo("From April 19, 2027 on 3 at €4.00, €12.00 for a month. For the rest of the present period"
                        + " nothing is charged. Due now, before taxes: €0.00.");
        QuoteLine ahead = quote(
                CartLine.changing(line(1), running(2), more, new Timing.On(day), ProrationMethod.BY_DAY),
                running(2),
                List.of(),
                START);
        assertThat(explained(ahead, Language.EN))
                .isEqualTo("From April 19, 2027 on. 12 of 30 days of €12.00 (3 at €4.00): €4.80, less 12 of 30 days of"
                        + " the €8.00 that were paid: €3.20. Due now, before taxes: €1.60.");
    }

    @ParameterizedTest
    @CsvSource({"1, miesiąc", "2, 2 miesiące", "5, 5 miesięcy", "12, 12 miesięcy", "24, 24 miesiące", "36, 36 miesięcy"
    })
    void countsMonthsAsALanguageDoes(int months, String words) {
        assertThat(Phrase.months(months).in(Language.PL, months)).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource
    void leavesNothingUnsaid(Phrase phrase) {
        for (Language language : Language.values()) {
            assertThat(phrase.in(language, "a", "b", "c", "d", "e", "f", "g", "h"))
                    .isNotBlank()
                    .doesNotContain("{", "}");
        }
    }

    private static QuoteLine change(int from, int to, Timing when, LocalDate today) {
        return quote(
                CartLine.changing(line(1), running(from), terms(to, 1), when, ProrationMethod.BY_DAY),
                running(from),
                List.of(),
                today);
    }

    private static QuoteLine quote(CartLine line, Subscription running, List<PromoCode> codes, LocalDate today) {
        PricingBasis basis = new PricingBasis(
                reseller(),
                Map.of(HOSTING, SEATS),
                PriceList.standard(),
                Map.of(ID, running),
                codes,
                new Situation(CurrencyUnit.EUR, today, null, true));
        return new Pricing(basis)
                .quote(emptyCart().add(line).next(), Buyer.of(client()))
                .lines()
                .get(0);
    }

    private static Subscription running(int seats) {
        ServiceTerms terms = terms(seats, 1);
        return Subscription.start(
                        ID,
                        RESELLER,
                        CLIENT,
                        new Account.OfClient(CLIENT),
                        new OrderId(id(71)),
                        terms,
                        terms.recurring(),
                        START)
                .next();
    }

    private static ServiceTerms terms(int seats, int cycle) {
        return new ServiceTerms(
                HOSTING,
                "Seats",
                seats,
                new BillingCycle(cycle),
                Term.THREE_YEARS,
                eur("4.00").multipliedBy(seats),
                null,
                null,
                null,
                List.of());
    }

    /** With plain spaces. */
    private static String explained(QuoteLine line, Language language) {
        return Explanation.of(line, language).replaceAll("[\\u00a0\\u202f]", " ");
    }
}
