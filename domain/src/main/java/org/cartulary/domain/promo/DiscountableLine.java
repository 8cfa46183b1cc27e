package org.cartulary.domain.promo;

import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.money.BillingCycle;
import org.joda.money.Money;

/**
 * A line as promo codes see it.
 *
 * @param recurring what one billing period costs, net, without set-up fees and before any discount; zero or more
 */
public record DiscountableLine(ProductCode product, BillingCycle cycle, Money recurring) {

    public DiscountableLine {
        if (recurring.isNegative()) {
            throw new IllegalArgumentException("nothing costs less than zero: " + recurring);
        }
    }
}
