package org.cartulary.domain.permission;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.ProductCode;
import org.joda.money.Money;

/**
 * A purchase for which a permission is asked.
 *
 * @param acts all that it does
 */
public record Purchase(
        Set<Act> acts, Set<ProductCode> products, PurchaseMode mode, Money total, Instant at, YearMonth month) {}
