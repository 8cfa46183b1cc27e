package org.cartulary.domain.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.emptyCart;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.hosting;
import static org.cartulary.domain.Samples.line;
import static org.cartulary.domain.Samples.product;
import static org.cartulary.domain.Samples.quote;

import java.util.List;
import java.util.Set;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.catalog.TierMode;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.quote.explanation.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a suite costs less than its products: hosting at 6.00 and mail at 4.00, from 10 seats on at 3.00. */
class SuiteQuoteTest {

    private static final ProductCode MAIL = new ProductCode("mail");
    private static final ProductCode OFFICE = new ProductCode("office");
    private static final BillingCycle MONTHLY = new BillingCycle(1);
    private static final Product MAILBOXES = product(
            MAIL,
            ProductKind.BASE,
            Set.of(),
            new Price(
                    MONTHLY,
                    TierMode.VOLUME,
                    List.of(new Tier(1, eur("4.00")), new Tier(10, eur("3.00"))),
                    eur("5.00")));

    @ParameterizedTest
    @CsvSource({"1, 8.50, 1.50, 10.00", "2, 8.50, 3.00, 20.00", "10, 8.50, 5.00, 90.00", "1, 10.00, , ", "1, 11.00, , "
    })
    void isToldForTheSameQuantityWithoutSetUpFees(int quantity, String price, String saves, String separately) {
        QuoteLine line = quoted(quantity, suite(price), hosting(), MAILBOXES);

        assertThat(line.saves()).isEqualTo(saves == null ? null : eur(saves));
        assertThat(line.separately()).isEqualTo(separately == null ? null : eur(separately));
    }

    @Test
    void isNotToldWhereAProductIsNotSoldForTheSameCycle() {
        Product yearly =
                product(MAIL, ProductKind.BASE, Set.of(), Price.flat(new BillingCycle(12), eur("40.00"), eur("0.00")));

        assertThat(quoted(1, suite("1.00"), hosting(), yearly).saves()).isNull();
        assertThat(quoted(1, suite("1.00"), hosting()).saves()).isNull();
    }

    @Test
    void bindsAndIsComputedAgain() {
        Quote quote = office(1, suite("8.50"), hosting(), MAILBOXES);

        assertThat(quote.canonical()).contains("\"saves\":\"EUR 1.50\"");
        assertThat(Replay.confirms(quote)).isTrue();
        assertThat(ComingRenewal.of(quote).get(0).net()).isEqualTo(eur("8.50"));
        assertThat(office(1, suite("10.00"), hosting(), MAILBOXES).canonical()).doesNotContain("saves");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 2 at €8.50 for a month: €17.00. Separately it would be €20.00: €3.00 saved. Due now, before taxes: €17.00.",
                "FR | 2 à 8,50 € pour un mois : 17,00 €. Séparément, ce serait 20,00 € : 3,00 € d’économie. À payer maintenant, hors taxes : 17,00 €.",
                "PL | 2 po 8,50 € za miesiąc: 17,00 €. Osobno byłoby to 20,00 €: oszczędność 3,00 €. Do zapłaty teraz, bez podatków: 17,00 €."
            })
    void isToldInWords(Language language, String words) {
        assertThat(Explanation.of(quoted(2, suite("8.50"), hosting(), MAILBOXES), language)
                        .replaceAll("[\\u00a0\\u202f]", " "))
                .isEqualTo(words);
    }

    private static Product suite(String price) {
        return product(OFFICE, ProductKind.SUITE, Set.of(HOSTING, MAIL), Price.flat(MONTHLY, eur(price), eur("0.00")));
    }

    private static QuoteLine quoted(int quantity, Product... products) {
        return office(quantity, products).lines().get(0);
    }

    private static Quote office(int quantity, Product... products) {
        CartLine line = new CartLine(line(1), LineAct.START, OFFICE, quantity, MONTHLY, Term.THREE_YEARS, null, null);
        return quote(emptyCart().add(line).next(), products);
    }
}
