package org.cartulary.domain.promo;

import java.time.LocalDate;
import java.util.Set;
import org.cartulary.domain.InputError;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.GroupName;
import org.cartulary.domain.money.BillingCycle;
import org.jspecify.annotations.Nullable;

/**
 * For what, for whom and when a promo code is. An empty set restricts nothing.
 *
 * @param groups the groups of clients, one of which the client must be in
 * @param firstOrderOnly whether it is only for a client who has ordered nothing yet
 * @param validFrom the first day in the reseller's zone; nothing for always
 * @param validTo the last day in the reseller's zone; nothing for ever
 */
public record Restriction(
        Set<ProductCode> products,
        Set<BillingCycle> cycles,
        Set<GroupName> groups,
        boolean firstOrderOnly,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** For everything and everybody, always. */
    public static final Restriction NONE = new Restriction(Set.of(), Set.of(), Set.of(), false, null, null);

    public Restriction {
        products = Set.copyOf(products);
        cycles = Set.copyOf(cycles);
        groups = Set.copyOf(groups);
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new InputError.Malformed("validTo", "no day before validFrom").refused();
        }
    }

    /** Whether it is for this line, by product and billing cycle. */
    public boolean covers(DiscountableLine line) {
        return coversProductOf(line) && (cycles.isEmpty() || cycles.contains(line.cycle()));
    }

    boolean coversProductOf(DiscountableLine line) {
        return products.isEmpty() || products.contains(line.product());
    }

    /** Refuses a day, a client or an order that the code is not for. */
    void requireCovered(PromoCodeName code, Situation situation) {
        if (validFrom != null && situation.day().isBefore(validFrom)) {
            throw new PromoCodeError.NotYetValid(code, validFrom).refused();
        }
        if (validTo != null && situation.day().isAfter(validTo)) {
            throw new PromoCodeError.Expired(code, validTo).refused();
        }
        GroupName group = situation.group();
        if (!groups.isEmpty() && (group == null || !groups.contains(group))) {
            throw new PromoCodeError.NotForThisClient(code, group).refused();
        }
        if (firstOrderOnly && !situation.firstOrder()) {
            throw new PromoCodeError.OnlyFirstOrder(code).refused();
        }
    }
}
