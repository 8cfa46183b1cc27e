package org.cartulary.domain.money;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.cartulary.domain.InputError;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Amounts at the door. The text is checked before any arithmetic (ASCII digits, at most 15 before the point and 3 after it, no
 * exponent), because arithmetic on {@code 1E+30000000} takes minutes. More decimals than the currency has are refused, never rounded.
 */
public final class Amounts {

    private static final Pattern PLAIN = Pattern.compile("(0|[1-9][0-9]{0,14})(\\.[0-9]{1,3})?");

    private Amounts() {}

    /** A sum of zero or more, such as {@code 12.30} with {@code EUR}. */
    public static Money parse(String field, @Nullable String amount, @Nullable String currency) {
        return parse(field, amount, currency(field + ".currency", currency));
    }

    public static Money parse(String field, @Nullable String amount, CurrencyUnit currency) {
        if (amount == null || amount.isEmpty()) {
            throw new InputError.Missing(field + ".amount").refused();
        }
        if (amount.length() > 19 || !PLAIN.matcher(amount).matches()) {
            throw new InputError.Malformed(field + ".amount", "digits with a point, such as 12.30, not below zero")
                    .refused();
        }
        BigDecimal value = new BigDecimal(amount);
        if (value.scale() > currency.getDecimalPlaces()) {
            String places = currency.getDecimalPlaces() + " decimals of " + currency.getCode();
            throw new InputError.Malformed(field + ".amount", "at most the " + places).refused();
        }
        return Money.of(currency, value);
    }

    /** A currency by its ISO 4217 code of three upper-case letters. Funds codes without minor units of their own are refused. */
    public static CurrencyUnit currency(String field, @Nullable String code) {
        if (code == null || code.isEmpty()) {
            throw new InputError.Missing(field).refused();
        }
        try {
            CurrencyUnit currency = CurrencyUnit.of(code);
            if (!currency.isPseudoCurrency()) {
                return currency;
            }
        } catch (IllegalCurrencyException unknown) {
            // falls through to the refusal: an unknown code and a pseudo currency are the same to the caller
        }
        throw new InputError.Malformed(field, "an ISO 4217 currency code, such as EUR").refused();
    }
}
