package org.cartulary.domain.proration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import org.cartulary.domain.money.BillingPeriod;
import org.joda.money.Money;

/**
 * A share of a period: {@code part} of {@code whole} units. A fraction that is not reduced, so that it can be told in words
 * (<em>12 of 30 days</em>).
 */
public record Share(long part, long whole, ShareUnit unit) {

    public Share {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException("not a share: " + part + " of " + whole);
        }
    }

    /** The share of a whole period of so many units. */
    public static Share wholePeriod(long whole, ShareUnit unit) {
        return new Share(whole, whole, unit);
    }

    /** So many days of a whole period as another one has. */
    public static Share ofDays(BillingPeriod part, BillingPeriod whole) {
        return new Share(days(part), days(whole), ShareUnit.DAY);
    }

    private static long days(BillingPeriod period) {
        return ChronoUnit.DAYS.between(period.start(), period.end());
    }

    /** Reads what {@code toString()} wrote. */
    public static Share parse(String text) {
        String[] parts = text.split("[/ ]", -1);
        return new Share(Long.parseLong(parts[0]), Long.parseLong(parts[1]), ShareUnit.valueOf(parts[2]));
    }

    @Override
    public String toString() {
        return part + "/" + whole + " " + unit.name();
    }

    public boolean isWhole() {
        return part == whole;
    }

    public boolean isNothing() {
        return part == 0;
    }

    /**
     * This share of an amount that is not below zero, exact and then rounded half up to the minor unit of the currency. A larger share
     * is never a smaller amount, and the whole is the amount itself.
     */
    public Money of(Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("a share of less than nothing: " + amount);
        }
        BigDecimal exact = amount.getAmount().multiply(BigDecimal.valueOf(part));
        int places = amount.getCurrencyUnit().getDecimalPlaces();
        return Money.of(
                amount.getCurrencyUnit(), exact.divide(BigDecimal.valueOf(whole), places, RoundingMode.HALF_UP));
    }
}
