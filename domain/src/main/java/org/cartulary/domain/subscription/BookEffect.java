package org.cartulary.domain.subscription;

import java.time.LocalDate;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.money.BillingCycle;
import org.joda.money.Money;

/**
 * What a price book does to one subscription: it renews at the price of this book, and not at another.
 *
 * @param quantity how many it has on that day, as the product and the cycle are those of that day
 * @param day of the renewal that is compared
 * @param before net, for one billing period, before discounts, without the book
 * @param after the same with the book
 */
public record BookEffect(
        SubscriptionId subscription,
        ClientId client,
        ProductCode product,
        int quantity,
        BillingCycle cycle,
        LocalDate day,
        Money before,
        Money after) {

    /** Whether the book makes it dearer or cheaper. */
    public boolean changesPrice() {
        return !before.equals(after);
    }
}
