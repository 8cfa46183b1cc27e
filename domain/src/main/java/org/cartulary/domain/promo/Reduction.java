package org.cartulary.domain.promo;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cartulary.domain.InputError;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What a promo code takes off. Its text is {@code 12.5%}, or {@code EUR 20.00, PLN 85.00}. */
public sealed interface Reduction {

    /** Reads what {@code toString()} wrote. */
    static Reduction parse(String text) {
        return text.endsWith("%")
                ? Percent.parse(text.substring(0, text.length() - 1))
                : AmountOff.of(
                        Arrays.stream(text.split(", ", -1)).map(Money::parse).toArray(Money[]::new));
    }

    /** So many percent: more than 0, at most 100, with at most 3 decimals. Trailing zeros mean nothing and are dropped. */
    record Percent(BigDecimal percent) implements Reduction {

        private static final Pattern FORM = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3})?");
        private static final BigDecimal ALL = BigDecimal.valueOf(100);

        public Percent {
            if (percent.precision() > 9 || percent.scale() < -2 || percent.scale() > 6) {
                throw outOfRange();
            }
            percent = percent.stripTrailingZeros();
            percent = percent.setScale(Math.max(0, percent.scale()));
            if (percent.scale() > 3 || percent.signum() <= 0 || percent.compareTo(ALL) > 0) {
                throw outOfRange();
            }
        }

        /** The text is looked at before any arithmetic: digits, with at most 3 after a point. */
        public static Percent parse(String text) {
            if (!FORM.matcher(text).matches()) {
                throw new InputError.Malformed("percent", "a number such as 12.5, with at most 3 decimals").refused();
            }
            return new Percent(new BigDecimal(text));
        }

        private static RuntimeException outOfRange() {
            return new InputError.OutOfRange("percent", "0.001", "100").refused();
        }

        @Override
        public String toString() {
            return percent.toPlainString() + "%";
        }
    }

    /** A sum, stored for each currency in which the code can be used; there is no conversion. Each is more than zero. */
    record AmountOff(Map<CurrencyUnit, Money> amounts) implements Reduction {

        public AmountOff {
            amounts = Map.copyOf(amounts);
            if (amounts.isEmpty()) {
                throw new InputError.Missing("amounts").refused();
            }
            amounts.forEach((currency, amount) -> {
                if (!amount.isPositive() || !amount.getCurrencyUnit().equals(currency)) {
                    throw new InputError.Malformed("amounts", "more than zero, one for each currency").refused();
                }
            });
        }

        public static AmountOff of(Money... amounts) {
            Map<CurrencyUnit, Money> byCurrency = Arrays.stream(amounts)
                    .collect(Collectors.toMap(Money::getCurrencyUnit, Function.identity(), (a, b) -> {
                        throw new InputError.Malformed("amounts", "each currency once").refused();
                    }));
            return new AmountOff(byCurrency);
        }

        @Override
        public String toString() {
            return new TreeMap<>(amounts).values().stream().map(Money::toString).collect(Collectors.joining(", "));
        }
    }
}
