package org.cartulary.documents;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cartulary.domain.client.Country;
import org.joda.money.Money;

/** How a language writes money, numbers, dates and countries (CLDR). An amount has all decimals of its currency and no others. */
final class Forms {

    /** CLDR puts a space between the letters of a currency and the digits; Java leaves it out. */
    private static final Pattern LETTER_MEETS_DIGIT = Pattern.compile("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");

    private final Locale locale;

    Forms(Locale locale) {
        this.locale = locale;
    }

    String money(Money money) {
        int decimals = money.getCurrencyUnit().getDecimalPlaces();
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(money.getCurrencyUnit().getCode()));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return LETTER_MEETS_DIGIT.matcher(format.format(money.getAmount())).replaceAll("\u00a0");
    }

    /** {@code 23} is twenty-three in a hundred. */
    String percent(BigDecimal percent) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(3);
        return format.format(percent.movePointLeft(2));
    }

    String number(int number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    String shortDate(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    String country(Country country) {
        return new Locale.Builder().setRegion(country.code()).build().getDisplayCountry(locale);
    }
}
