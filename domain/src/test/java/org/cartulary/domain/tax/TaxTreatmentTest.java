package org.cartulary.domain.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.client.Country;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxTreatmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** France 20, Poland 23, Japan 10. */
    private static final TaxRates RATES = new TaxRates(List.of(rate("FR", "20"), rate("PL", "23"), rate("JP", "10")));

    @ParameterizedTest
    @CsvSource({
        "FR, FR, , S 20, at home",
        "FR, FR, FR91300063286, S 20, at home also between businesses",
        "FR, PL, PL5000158146, AE 0, to a business in another member state",
        "FR, PL, , S 23, to a consumer in another member state",
        "FR, DE, , O 0, to a consumer where no rate is applied",
        "FR, DE, DE100213573, AE 0, to a business where no rate is applied",
        "FR, JP, , S 10, to a country outside with a rate",
        "FR, US, , O 0, to a country outside without one",
        "FR, GB, , O 0, to a country that has left the Union",
        "US, FR, FR91300063286, S 20, from outside the Union",
        "JP, JP, , S 10, at home outside the Union"
    })
    void dependsOnBothCountriesAndTheVatId(
            String seller, String buyer, @Nullable String vatId, String treatment, String what) {
        TaxTreatment actual = TaxTreatment.of(
                RATES,
                new Country(seller),
                new Country(buyer),
                vatId == null ? null : new VatId(vatId),
                null,
                TaxCategory.S,
                DAY);

        assertThat(actual.category() + " " + actual.percent().toPlainString())
                .as(what)
                .isEqualTo(treatment);
    }

    @ParameterizedTest
    @CsvSource({"20, 20", "20.0, 20", "20.000, 20", "5.50, 5.5", "0.000, 0", "100, 100", "1E+2, 100", "2E+1, 20"})
    void writesItsPercentInOneWay(String given, String plain) {
        TaxTreatment treatment = TaxTreatment.of(
                new TaxRates(List.of(rate("FR", given))),
                new Country("FR"),
                new Country("FR"),
                null,
                null,
                TaxCategory.S,
                DAY);

        assertThat(treatment).isEqualTo(new TaxTreatment(TaxCategory.S, new BigDecimal(plain)));
    }

    @Test
    void leavesNothingToPayByReverseChargeAndOutsideTheScope() {
        assertThat(TaxTreatment.REVERSE_CHARGE.percent()).isZero();
        assertThat(TaxTreatment.OUT_OF_SCOPE.percent()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"FR, FR", "FR, PL", "FR, US"})
    void asksNothingOfABuyerThatIsExemptAndNamesWhy(String seller, String buyer) {
        TaxTreatment treatment = TaxTreatment.of(
                RATES, new Country(seller), new Country(buyer), null, "NATO, form 302", TaxCategory.S, DAY);

        assertThat(treatment).isEqualTo(new TaxTreatment(TaxCategory.E, BigDecimal.ZERO, "NATO, form 302"));
        assertThat(treatment.named()).isEqualTo("E NATO, form 302");
    }

    @Test
    void asksNothingForWhatIsExemptByItsKind() {
        assertThat(TaxTreatment.of(RATES, new Country("FR"), new Country("FR"), null, null, TaxCategory.E, DAY))
                .isEqualTo(new TaxTreatment(TaxCategory.E, BigDecimal.ZERO));
    }

    private static TaxRate rate(String country, String percent) {
        return new TaxRate(new Country(country), TaxCategory.S, new BigDecimal(percent), LocalDate.EPOCH);
    }
}
