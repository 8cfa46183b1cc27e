package org.cartulary.domain.promo;

import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a promo code takes off one line.
 *
 * @param amount of one billing period, zero or more: zero where it is for the line and there is nothing to take off any more
 * @param periods for how many billing periods it lasts from here on; nothing for as long as the subscription runs
 */
public record Discount(
        PromoCodeName code, Money amount, @Nullable Integer periods) {

    /** What it takes off the period after this one; nothing once it has lasted, or where it takes nothing off. */
    public Optional<Discount> next() {
        if (amount.isZero() || (periods != null && periods <= 1)) {
            return Optional.empty();
        }
        return Optional.of(periods == null ? this : new Discount(code, amount, periods - 1));
    }

    /** The same discount, where there is no more than this to take off. */
    public Discount atMost(Money left) {
        return amount.isGreaterThan(left) ? new Discount(code, left, periods) : this;
    }

    @Override
    public String toString() {
        return code + " " + amount + (periods == null ? "" : " for " + periods);
    }
}
