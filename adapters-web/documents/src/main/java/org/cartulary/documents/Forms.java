package org.cartulary.documents;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.money.AmountText;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.Money;

/** How a language writes money, numbers, dates and countries (CLDR). An amount has all decimals of its currency and no others. */
final class Forms {

    private final Locale locale;

    Forms(Locale locale) {
        this.locale = locale;
    }

    String money(Money money) {
        return AmountText.of(money, locale);
    }

    /** {@code 23} is twenty-three in a hundred. */
    String percent(BigDecimal percent) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(3);
        return format.format(percent.movePointLeft(2));
    }

    /** The rate of a line, for its column. */
    String rate(TaxTreatment tax) {
        return tax.category() == TaxCategory.S ? percent(tax.percent()) : "–";
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
