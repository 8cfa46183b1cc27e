package org.cartulary.domain.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.cartulary.domain.Text;
import org.cartulary.domain.money.BillingCycle;
import org.joda.money.CurrencyUnit;

/**
 * What a price book says.
 *
 * @param name what the reseller calls it; nobody else reads it
 * @param prices per product at most one per billing cycle and currency, in order of product; what is missing is priced by other books
 */
public record BookContent(String name, Audience audience, BookRule rule, Map<ProductCode, List<Price>> prices) {

    private static final int LONGEST_NAME = 100;

    public BookContent {
        name = Text.line("name", name, LONGEST_NAME);
        Map<ProductCode, List<Price>> sorted = new TreeMap<>();
        prices.forEach((product, some) -> {
            if (!some.isEmpty()) {
                sorted.put(product, Price.eachOnce(some));
            }
        });
        prices = Collections.unmodifiableMap(sorted);
    }

    public Optional<Price> price(ProductCode product, BillingCycle cycle, CurrencyUnit currency) {
        return prices(product).stream()
                .filter(price -> price.cycle().equals(cycle) && price.currency().equals(currency))
                .findFirst();
    }

    /** None for a product that the book does not price. */
    public List<Price> prices(ProductCode product) {
        return Objects.requireNonNull(prices.getOrDefault(product, List.of()));
    }
}
