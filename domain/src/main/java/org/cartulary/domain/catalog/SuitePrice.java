package org.cartulary.domain.catalog;

import java.util.Map;
import java.util.Optional;
import org.cartulary.domain.money.BillingCycle;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a suite costs for one billing cycle beside the products that it replaces: at its price, for the same quantity, without set-up fees.
 *
 * @param separately what the products would cost, each by itself
 */
public record SuitePrice(Money suite, Money separately) {

    /**
     * By one price list; nothing for a product that is no suite, and where it, or one of the products, has no price for this
     * cycle in this currency.
     *
     * @param products at least those that the suite replaces, as far as they are sold
     */
    public static Optional<SuitePrice> of(
            PriceList prices,
            Product suite,
            Map<ProductCode, Product> products,
            BillingCycle cycle,
            CurrencyUnit currency,
            int quantity) {
        if (suite.kind() != ProductKind.SUITE) {
            return Optional.empty();
        }
        Money separately = Money.zero(currency);
        for (ProductCode code : suite.related()) {
            Optional<Money> each = Optional.ofNullable(products.get(code))
                    .flatMap(product -> prices.price(product, cycle, currency))
                    .map(priced -> priced.price().recurring(quantity));
            if (each.isEmpty()) {
                return Optional.empty();
            }
            separately = separately.plus(each.get());
        }
        Money sum = separately;
        return prices.price(suite, cycle, currency)
                .map(priced -> new SuitePrice(priced.price().recurring(quantity), sum));
    }

    /** What the suite costs less; nothing where it does not. */
    public Optional<Money> saves() {
        return separately.isGreaterThan(suite) ? Optional.of(separately.minus(suite)) : Optional.empty();
    }
}
