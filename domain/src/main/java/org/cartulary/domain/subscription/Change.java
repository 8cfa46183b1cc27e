package org.cartulary.domain.subscription;

import java.util.List;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.money.BillingCycle;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What shall be different in a subscription: its plan, its seats, its billing cycle.
 *
 * @param name what the product is called from then on
 * @param recurring net, for each billing period from then on, before discounts
 * @param book the price book of that price; nothing where it is the product's own
 */
public record Change(
        ProductCode product,
        String name,
        int quantity,
        BillingCycle cycle,
        Money recurring,
        @Nullable PriceBookId book) {

    /** The terms that come of it. Discounts last as long as the product stays the same. */
    ServiceTerms of(ServiceTerms before) {
        return new ServiceTerms(
                product,
                name,
                quantity,
                cycle,
                before.term(),
                recurring,
                before.domain(),
                before.base(),
                book,
                product.equals(before.product()) ? before.discounts() : List.of());
    }
}
