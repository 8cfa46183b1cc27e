package org.cartulary.api.json;

import org.cartulary.domain.money.Amounts;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Money as callers write it: {@code {"amount": "12.30", "currency": "EUR"}}. */
public record MoneyFields(@Nullable String amount, @Nullable String currency) {

    /** Refuses whatever {@link Amounts} refuses, in the name of this field. */
    public Money at(String field) {
        return Amounts.parse(field, amount, currency);
    }

    public static @Nullable Money optional(String field, @Nullable MoneyFields money) {
        return money == null ? null : money.at(field);
    }
}
