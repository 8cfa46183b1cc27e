package org.cartulary.domain.permission;

import java.time.Instant;
import java.util.Set;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.ProductCode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a permission, as the client set them.
 *
 * @param products what it covers; empty covers every product
 * @param payerModes how purchases under it may be paid
 * @param capPerOrder the most that one order may total, tax included; nothing for no cap
 * @param capPerMonth the most that the orders of one calendar month, in the reseller's zone, may total; nothing for no cap
 * @param expiresAt the instant from which it is no longer in force; nothing for none
 */
public record Grant(
        Set<Act> acts,
        Set<ProductCode> products,
        Set<PurchaseMode> payerModes,
        @Nullable Money capPerOrder,
        @Nullable Money capPerMonth,
        @Nullable Instant expiresAt) {

    public Grant {
        acts = Set.copyOf(acts);
        products = Set.copyOf(products);
        payerModes = Set.copyOf(payerModes);
    }

    /** A grant of nothing, which stands until the client grants more. */
    public static final Grant NOTHING = new Grant(Set.of(), Set.of(), Set.of(), null, null, null);

    public boolean covers(ProductCode product) {
        return products.isEmpty() || products.contains(product);
    }
}
