package org.cartulary.domain.promo;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a promo code takes off one line.
 *
 * @param amount zero or more: zero where it is for the line and there is nothing to take off any more
 * @param periods for how many billing periods it lasts; nothing for as long as the subscription runs
 */
public record Discount(
        PromoCodeName code, Money amount, @Nullable Integer periods) {}
