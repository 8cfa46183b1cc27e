package org.cartulary.domain.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.InputError;
import org.cartulary.domain.client.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxRatesTest {

    private static final Country GERMANY = new Country("DE");

    /** Germany lowered its rate for the second half of 2020; the list is deliberately not in order. */
    private static final TaxRates GERMAN = new TaxRates(List.of(
            rate("16", LocalDate.of(2020, 7, 1)),
            rate("19", LocalDate.of(2007, 1, 1)),
            rate("19", LocalDate.of(2021, 1, 1))));

    @ParameterizedTest
    @CsvSource({
        "2007-01-01, 19",
        "2020-06-30, 19",
        "2020-07-01, 16",
        "2020-12-31, 16",
        "2021-01-01, 19",
        "2099-01-01, 19"
    })
    void areTheLatestThatIsValidByThen(LocalDate day, String percent) {
        assertThat(GERMAN.inForce(GERMANY, TaxCategory.S, day).map(TaxRate::percent))
                .contains(new BigDecimal(percent));
    }

    @Test
    void areNoneBeforeTheFirstAndForAnybodyElse() {
        LocalDate day = LocalDate.of(2021, 1, 1);

        assertThat(GERMAN.inForce(GERMANY, TaxCategory.S, LocalDate.of(2006, 12, 31)))
                .isEmpty();
        assertThat(GERMAN.inForce(new Country("FR"), TaxCategory.S, day)).isEmpty();
        assertThat(GERMAN.inForce(GERMANY, TaxCategory.O, day)).isEmpty();
        assertThat(TaxRates.NONE.inForce(GERMANY, TaxCategory.S, day)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "5.5", "19.999", "1E+2"})
    void haveAPercentFromZeroToAHundred(String percent) {
        assertThat(rate(percent, LocalDate.EPOCH).percent()).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.001", "100.001", "20.0001", "1E+3", "1E+2147483647", "1E-2147483647", "20.000000000"})
    void refuseAnyOtherPercentAtOnce(String percent) {
        assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThat(refusalOf(() -> rate(percent, LocalDate.EPOCH)))
                        .isEqualTo(new InputError.OutOfRange("percent", "0", "100")));
    }

    @ParameterizedTest
    @EnumSource
    void haveCategoriesThatAreReadByTheirCodes(TaxCategory category) {
        assertThat(TaxCategory.parse(category.name())).isEqualTo(category);
        assertThat(refusalOf(() -> TaxCategory.parse("s")))
                .isEqualTo(new InputError.Malformed("taxCategory", "S, AE, E or O"));
    }

    private static TaxRate rate(String percent, LocalDate from) {
        return new TaxRate(GERMANY, TaxCategory.S, new BigDecimal(percent), from);
    }
}
