package org.cartulary.domain.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;

import java.util.Objects;
import java.util.stream.IntStream;
import org.cartulary.domain.InputError;
import org.cartulary.domain.client.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VatIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE100213573",
                "DE100332225",
                "DE100363867",
                "DE100379689",
                "FR02300561610",
                "FR03300079100",
                "FR91300063286",
                "FR71300087012",
                "FR35300142387",
                "PL5000158146",
                "PL5000395366",
                "PL5000553492",
                "PL5001027914",
                "PL5001344193",
                "DE136695976",
                "FR40303265045",
                "FR23334175221",
                "FRK7399859412",
                "IT00743110157",
                "BE0428759497",
                "BE1000000021",
                "PL8567346215",
                "ATU13585627",
                "NL123456789B13",
                "EL094259216",
                "IE6433435F",
                "IE8D79739I",
                "XI123456789",
                "LU15027442",
                "HU12892312",
                "CY10259033P",
                "ESX9999999X"
            })
    void isAcceptedWithRightCheckDigits(String vatId) {
        assertThat(VatId.parse(vatId)).hasToString(vatId);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE100213574",
                "DE000000000",
                "DE012345678",
                "DE10021357",
                "DE1002135730",
                "FR02300561611",
                "FR03300561610",
                "FR00000000000",
                "FR12000000000",
                "FRO1300561610",
                "FRI7399859412",
                "FR0230056161",
                "PL5000158147",
                "PL500015814",
                "PL50001581466",
                "IT00743110158",
                "IT0074311015",
                "IT007431101570",
                "BE0428759498",
                "BE2428759497",
                "BE042875949",
                "GB123456789",
                "US123456789",
                "CHE123456789",
                "12345",
                "FR",
                "fr",
                "ATU1358562?",
                "AT1",
                "NL123456789B1345",
                "PL500015814A"
            })
    void isRefusedOtherwise(String vatId) {
        assertThat(refusalOf(() -> VatId.parse(vatId)))
                .isEqualTo(new InputError.Malformed(
                        "vatId", "a VAT identifier with its country prefix and right check digits"));
    }

    /** One wrong digit never passes: that is what the check digits are for. */
    @ParameterizedTest
    @ValueSource(strings = {"DE100213573", "FR02300561610", "PL5000158146", "IT00743110157", "BE0428759497"})
    void isRefusedWithAnyOneDigitWrong(String vatId) {
        assertThat(IntStream.range(2, vatId.length())
                        .boxed()
                        .flatMap(at -> IntStream.range('0', '9' + 1)
                                .filter(digit -> digit != vatId.charAt(at))
                                .mapToObj(digit -> vatId.substring(0, at) + (char) digit + vatId.substring(at + 1))))
                .isNotEmpty()
                .allSatisfy(wrong ->
                        assertThat(refusalOf(() -> new VatId(wrong))).isInstanceOf(InputError.Malformed.class));
    }

    @ParameterizedTest
    @CsvSource({"de 100 213 573, DE100213573", "FR 02 300-561-610, FR02300561610", "be 0428.759.497, BE0428759497"})
    void isWrittenWithoutSpacesPointsAndHyphens(String typed, String vatId) {
        assertThat(VatId.parse(typed)).hasToString(vatId);
    }

    @Test
    void isNothingWhenItIsLeftEmpty() {
        assertThat(VatId.parse(null)).isNull();
        assertThat(VatId.parse(" ")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "DE100213573, DE, true",
        "DE100213573, FR, false",
        "EL094259216, GR, true",
        "EL094259216, DE, false",
        "XI123456789, GB, true",
        "XI123456789, IE, false",
        "FR02300561610, GR, false",
        "FR02300561610, GB, false"
    })
    void belongsToACountry(String vatId, String country, boolean belongs) {
        assertThat(Objects.requireNonNull(VatId.parse(vatId)).isOf(new Country(country)))
                .isEqualTo(belongs);
    }
}
