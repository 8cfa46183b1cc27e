package org.cartulary.usecases.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.ProductTerms;
import org.cartulary.domain.catalog.QuantityRange;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.catalog.TierMode;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.domain.tax.TaxRate;
import org.cartulary.domain.tax.TaxRates;
import org.cartulary.ports.catalog.DefineProduct;
import org.joda.money.Money;

/** What the shop of the stories sells: hosting, a domain, a backup for hosting, seats in tiers, and a trial for nothing. */
public final class Catalogue {

    public static final ProductCode HOSTING = new ProductCode("hosting");
    public static final ProductCode DOMAIN = new ProductCode("domain");
    public static final ProductCode BACKUP = new ProductCode("backup");
    public static final ProductCode SEATS = new ProductCode("seats");
    public static final ProductCode TRIAL = new ProductCode("trial");
    public static final BillingCycle MONTHLY = new BillingCycle(1);
    public static final BillingCycle ANNUAL = new BillingCycle(12);

    private static final QuantityRange ONE = new QuantityRange(1, 1);

    private Catalogue() {}

    static List<DefineProduct.Command> by(Actor actor) {
        return List.of(
                hosting(actor, "120.00"),
                product(
                        actor,
                        DOMAIN,
                        ProductKind.BASE,
                        Set.of(),
                        new ProductTerms(new Term(12), ONE, false, true, TaxCategory.S),
                        Price.flat(ANNUAL, eur("15.00"), eur("0.00"))),
                product(
                        actor,
                        BACKUP,
                        ProductKind.ADDON,
                        Set.of(HOSTING),
                        new ProductTerms(Term.THREE_YEARS, ONE, false, false, TaxCategory.S),
                        Price.flat(MONTHLY, eur("3.00"), eur("5.00"))),
                product(
                        actor,
                        SEATS,
                        ProductKind.BASE,
                        Set.of(),
                        new ProductTerms(new Term(12), new QuantityRange(1, 1_000), true, false, TaxCategory.S),
                        new Price(
                                MONTHLY,
                                TierMode.GRADUATED,
                                List.of(new Tier(1, eur("4.20")), new Tier(10, eur("3.99"))),
                                eur("0.00"))),
                product(
                        actor,
                        TRIAL,
                        ProductKind.BASE,
                        Set.of(),
                        new ProductTerms(new Term(12), ONE, false, false, TaxCategory.S),
                        Price.flat(ANNUAL, eur("0.00"), eur("0.00"))));
    }

    /** Hosting for three years, at this much a year in euro, or eleven a month; also in złoty, yen and dinars. */
    public static DefineProduct.Command hosting(Actor actor, String aYear) {
        return product(
                actor,
                HOSTING,
                ProductKind.BASE,
                Set.of(),
                new ProductTerms(Term.THREE_YEARS, ONE, false, true, TaxCategory.S),
                Price.flat(ANNUAL, eur(aYear), eur("0.00")),
                Price.flat(MONTHLY, eur("11.00"), eur("0.00")),
                Price.flat(ANNUAL, Money.parse("PLN 500.00"), Money.parse("PLN 0.00")),
                Price.flat(ANNUAL, Money.parse("JPY 15007"), Money.parse("JPY 0")),
                Price.flat(ANNUAL, Money.parse("KWD 40.005"), Money.parse("KWD 0.000")));
    }

    /** One fifth in France, and more in Poland. */
    static TaxRates rates() {
        return new TaxRates(List.of(rate("FR", "20"), rate("PL", "23")));
    }

    public static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static DefineProduct.Command product(
            Actor actor,
            ProductCode code,
            ProductKind kind,
            Set<ProductCode> related,
            ProductTerms terms,
            Price... prices) {
        String name = code.value();
        return new DefineProduct.Command(
                actor,
                code,
                name,
                kind,
                related,
                terms,
                Map.of(Language.EN, name, Language.FR, name + " (fr)"),
                List.of(prices),
                null);
    }

    private static TaxRate rate(String country, String percent) {
        return new TaxRate(new Country(country), TaxCategory.S, new BigDecimal(percent), LocalDate.parse("2014-01-01"));
    }
}
