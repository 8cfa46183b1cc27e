package org.cartulary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.client.Language;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | EUR 1234.50 | €1,234.50",
                "FR | EUR 47.97 | 47,97 €",
                "FR | EUR 1234.50 | 1 234,50 €",
                "PL | PLN 74.90 | 74,90 zł",
                "PL | PLN 12345.00 | 12 345,00 zł",
                "EN | JPY 1500 | ¥1,500",
                "PL | JPY 1500 | 1 500 JPY",
                "EN | CHF 5.00 | CHF 5.00",
                "EN | KWD 1.250 | KWD 1.250",
                "FR | KWD 1.250 | 1,250 KWD",
                "EN | EUR 0.00 | €0.00",
                "EN | EUR 99999999999999.99 | €99,999,999,999,999.99"
            })
    void writeMoneyWithTheDecimalsOfItsCurrency(Language language, String money, String written) {
        assertThat(plain(forms(language).money(Money.parse(money)))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"EN | 23 | 23%", "FR | 5.5 | 5,5 %", "PL | 23 | 23%", "EN | 8.875 | 8.875%", "EN | 0 | 0%"})
    void writePercentExactly(Language language, BigDecimal percent, String written) {
        assertThat(plain(forms(language).percent(percent))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | November 2, 2026 | Nov 2, 2026 | Poland",
                "FR | 2 novembre 2026 | 2 nov. 2026 | Pologne",
                "PL | 2 listopada 2026 | 2 lis 2026 | Polska"
            })
    void writeDatesAndCountriesInWords(Language language, String date, String shortDate, String country) {
        LocalDate day = LocalDate.of(2026, 11, 2);
        assertThat(forms(language).date(day)).isEqualTo(date);
        assertThat(forms(language).shortDate(day)).isEqualTo(shortDate);
        assertThat(forms(language).country(new Country("PL"))).isEqualTo(country);
    }

    private static Forms forms(Language language) {
        return new Forms(language.locale());
    }

    /** Spaces that do not break, wide or narrow, as plain ones: which of them is used differs between versions of CLDR. */
    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }
}
