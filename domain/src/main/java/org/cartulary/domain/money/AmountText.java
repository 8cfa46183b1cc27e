package org.cartulary.domain.money;

import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import org.joda.money.Money;

/** How a language writes an amount (CLDR): with all decimals of its currency and no others. For people only; nothing is read back. */
public final class AmountText {

    /** CLDR puts a space between the letters of a currency and the digits; Java leaves it out. */
    private static final Pattern LETTER_MEETS_DIGIT = Pattern.compile("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");

    private AmountText() {}

    public static String of(Money money, Locale locale) {
        int decimals = money.getCurrencyUnit().getDecimalPlaces();
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(money.getCurrencyUnit().getCode()));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return LETTER_MEETS_DIGIT.matcher(format.format(money.getAmount())).replaceAll("\u00a0");
    }
}
