package org.cartulary.domain.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.BACKUP;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.backup;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.hosting;
import static org.cartulary.domain.Samples.line;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.cart.CartLine.Wish;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.ProductTerms;
import org.cartulary.domain.catalog.QuantityRange;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.tax.TaxCategory;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CartLineTest {

    private static final LineId ID = line(1);
    private static final LineBase BASE = new LineBase.OfLine(line(2));
    private static final Wish NOTHING = new Wish(null, null, null, null, null);
    private static final DomainName DOMAIN = DomainName.parse("bakery.example");

    @Test
    void takesWhatIsNotWishedForFromTheProduct() {
        assertThat(CartLine.of(ID, hosting(), PriceList.standard(), CurrencyUnit.EUR, NOTHING))
                .isEqualTo(new CartLine(
                        ID, LineAct.START, HOSTING, 1, new BillingCycle(12), Term.THREE_YEARS, null, null));
        assertThat(CartLine.of(ID, seats(5, 9), PriceList.standard(), CurrencyUnit.EUR, NOTHING))
                .isEqualTo(new CartLine(ID, LineAct.START, HOSTING, 5, new BillingCycle(6), new Term(12), null, null));
    }

    @Test
    void takesWhatIsWishedFor() {
        Wish wish = new Wish(7, new BillingCycle(1), new Term(7), DOMAIN, null);

        assertThat(CartLine.of(ID, hosting(), PriceList.standard(), CurrencyUnit.EUR, wish))
                .isEqualTo(new CartLine(ID, LineAct.START, HOSTING, 7, new BillingCycle(1), new Term(7), DOMAIN, null));
    }

    @Test
    void takesTheCycleThatFitsTheTermWishedFor() {
        Wish wish = new Wish(null, null, new Term(7), null, null);

        assertThat(CartLine.of(ID, hosting(), PriceList.standard(), CurrencyUnit.EUR, wish)
                        .cycle())
                .isEqualTo(new BillingCycle(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 4, 10, Integer.MAX_VALUE})
    void refusesAQuantityThatIsNotSold(int quantity) {
        assertThat(refused(seats(5, 9), new Wish(quantity, null, null, null, null)))
                .isEqualTo(new CatalogError.QuantityOutOfRange(HOSTING, quantity, 5, 9));
    }

    @Test
    void refusesACycleOrCurrencyThatIsNotSold() {
        BillingCycle quarterly = new BillingCycle(3);
        Wish inYen = new Wish(null, new BillingCycle(1), null, null, null);

        assertThat(refused(hosting(), new Wish(null, quarterly, null, null, null)))
                .isEqualTo(new CatalogError.NotSold(HOSTING, quarterly, CurrencyUnit.EUR));
        assertThat(refusalOf(() -> CartLine.of(ID, hosting(), PriceList.standard(), CurrencyUnit.JPY, inYen)))
                .isEqualTo(new CatalogError.NotSold(HOSTING, new BillingCycle(1), CurrencyUnit.JPY));
    }

    @Test
    void refusesATermForWhichNoCycleIsSold() {
        assertThat(refused(seats(5, 9), new Wish(null, null, new Term(7), null, null)))
                .isEqualTo(new CatalogError.NoCycleForTerm(HOSTING, new Term(7), CurrencyUnit.EUR));
        assertThat(refusalOf(() -> CartLine.of(ID, hosting(), PriceList.standard(), CurrencyUnit.JPY, NOTHING)))
                .isEqualTo(new CatalogError.NoCycleForTerm(HOSTING, Term.THREE_YEARS, CurrencyUnit.JPY));
    }

    @Test
    void refusesATermOfBrokenCycles() {
        assertThat(refused(hosting(), new Wish(null, new BillingCycle(12), new Term(7), null, null)))
                .isEqualTo(new CatalogError.TermNotInCycles(HOSTING, new Term(7), new BillingCycle(12)));
    }

    @Test
    void refusesADomainForAProductThatServesNone() {
        assertThat(refused(seats(5, 9), new Wish(null, null, null, DOMAIN, null)))
                .isEqualTo(new CatalogError.TakesNoDomain(HOSTING));
    }

    @Test
    void hasABaseExactlyForAnAddOn() {
        assertThat(CartLine.of(
                                ID,
                                backup(),
                                PriceList.standard(),
                                CurrencyUnit.EUR,
                                new Wish(null, null, null, null, BASE))
                        .base())
                .isEqualTo(BASE);
        assertThat(refused(backup(), NOTHING)).isEqualTo(new CatalogError.AddOnNeedsBase(BACKUP));
        assertThat(refused(hosting(), new Wish(null, null, null, null, BASE)))
                .isEqualTo(new CatalogError.TakesNoBase(HOSTING));
    }

    private static Refusal refused(Product product, Wish wish) {
        return refusalOf(() -> CartLine.of(ID, product, PriceList.standard(), CurrencyUnit.EUR, wish));
    }

    /** Sold for a year, by half-years, and for no domain. */
    private static Product seats(int least, int most) {
        return new Product(
                RESELLER,
                HOSTING,
                "hosting",
                ProductKind.BASE,
                Set.of(),
                new ProductTerms(new Term(12), new QuantityRange(least, most), true, false, TaxCategory.S),
                Map.of(Language.EN, "Seats"),
                List.of(Price.flat(new BillingCycle(6), eur("6.00"), eur("0.00"))),
                1);
    }
}
