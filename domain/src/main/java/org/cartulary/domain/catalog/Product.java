package org.cartulary.domain.catalog;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cartulary.domain.InputError;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.reseller.ResellerId;
import org.joda.money.CurrencyUnit;

/**
 * What can be bought. Products of one family are the plans between which a subscription can move.
 *
 * @param related the base products of an add-on (any one of them carries it, and any suite in place of one), or the products that a suite
 *     replaces
 * @param names what people read, at least in English
 * @param prices at most one per billing cycle and currency; a cycle that is missing is not sold
 * @param version the number of times that it was written, 1 when it was new
 */
public record Product(
        ResellerId reseller,
        ProductCode code,
        String family,
        ProductKind kind,
        Set<ProductCode> related,
        ProductTerms terms,
        Map<Language, String> names,
        List<Price> prices,
        long version) {

    public Product {
        related = Set.copyOf(related);
        names = Map.copyOf(names);
        prices = Price.eachOnce(prices);
        if (!names.containsKey(Language.EN)) {
            throw new InputError.Missing("names.en").refused();
        }
        if (kind == ProductKind.BASE != related.isEmpty()) {
            throw new InputError.Malformed("related", "products for an add-on or suite, and none for a base product")
                    .refused();
        }
    }

    public String name(Language language) {
        return Objects.requireNonNull(names.getOrDefault(language, names.get(Language.EN)));
    }

    /** Whether this add-on can be bought for that: one of its base products, or a suite in place of one. */
    public boolean isCarriedBy(Product carrier) {
        return related.contains(carrier.code())
                || (carrier.kind() == ProductKind.SUITE && !Collections.disjoint(related, carrier.related()));
    }

    public Optional<Price> price(BillingCycle cycle, CurrencyUnit currency) {
        return prices.stream()
                .filter(price -> price.cycle().equals(cycle) && price.currency().equals(currency))
                .findFirst();
    }

    /** The cycle of a new line: the longest one sold in this currency that divides the term, so that the term is paid in whole cycles. */
    public Optional<BillingCycle> longestCycle(Term term, CurrencyUnit currency) {
        return prices.stream()
                .filter(price ->
                        price.currency().equals(currency) && price.cycle().divides(term))
                .map(Price::cycle)
                .max(Comparator.naturalOrder());
    }
}
