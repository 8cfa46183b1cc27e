package org.cartulary.bootstrap.simulating.report;

import java.util.Locale;
import org.joda.money.Money;

/** How numbers are written for people: with commas between thousands, and in a difference with their sign. */
enum Numerals {
    PLAIN(""),
    SIGNED("+");

    private final String sign;

    Numerals(String sign) {
        this.sign = sign;
    }

    String of(long number) {
        return number == 0 ? "0" : String.format(Locale.ROOT, "%" + sign + ",d", number);
    }

    /** The amount, without its currency. */
    String of(Money money) {
        String flag = money.isZero() ? "" : sign;
        return String.format(
                Locale.ROOT, "%" + flag + ",." + money.getCurrencyUnit().getDecimalPlaces() + "f", money.getAmount());
    }
}
