package org.cartulary.benchmarks.shop;

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

/** What the resellers of the benchmarks sell: five unlike products, one of them with seats in tiers. */
final class Catalogue {

    static final List<ProductCode> CODES = List.of(
            new ProductCode("hosting-economy"),
            new ProductCode("domain-com"),
            new ProductCode("workspace-standard"),
            new ProductCode("certificate"),
            new ProductCode("website-builder"));

    static final TaxRates RATES = new TaxRates(List.of(
            new TaxRate(new Country("FR"), TaxCategory.S, new BigDecimal("20"), LocalDate.parse("2014-01-01")),
            new TaxRate(new Country("PL"), TaxCategory.S, new BigDecimal("23"), LocalDate.parse("2011-01-01"))));

    private static final BillingCycle ANNUAL = new BillingCycle(12);
    static final BillingCycle MONTHLY = new BillingCycle(1);

    private Catalogue() {}

    static List<DefineProduct.Command> by(Actor actor) {
        return CODES.stream().map(code -> product(actor, code)).toList();
    }

    private static DefineProduct.Command product(Actor actor, ProductCode code) {
        String name = "Product " + code.value();
        return new DefineProduct.Command(
                actor,
                code,
                "Family of " + code.value(),
                ProductKind.BASE,
                Set.of(),
                new ProductTerms(Term.THREE_YEARS, new QuantityRange(1, 1_000), true, true, TaxCategory.S),
                Map.of(Language.EN, name, Language.FR, name + " (fr)", Language.PL, name + " (pl)"),
                List.of(price(ANNUAL, "49.90", "45.50"), price(MONTHLY, "4.99", "4.55")),
                null);
    }

    private static Price price(BillingCycle cycle, String unit, String fromTen) {
        return new Price(
                cycle, TierMode.GRADUATED, List.of(new Tier(1, eur(unit)), new Tier(10, eur(fromTen))), eur("5.00"));
    }

    static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}
