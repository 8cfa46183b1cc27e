package org.cartulary.domain.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.codeOf;
import static org.cartulary.domain.Refusals.refusalOf;

import java.util.Locale;
import org.cartulary.domain.InputError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientValuesTest {

    @Test
    void knowTheUnionOf2026() {
        assertThat(Locale.getISOCountries())
                .filteredOn(code -> new Country(code).inEuropeanUnion())
                .hasSize(27)
                .contains("FR", "HR", "GR")
                .doesNotContain("GB", "CH", "NO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "FRA", "XX", "EU", "UK", "F", " FR"})
    void refuseACountryWithoutIsoCode(String code) {
        assertThat(refusalOf(() -> Country.parse(code)))
                .isEqualTo(new InputError.Malformed("country", "an ISO 3166-1 code such as FR"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "")
    void requireACountry(@Nullable String code) {
        assertThat(refusalOf(() -> Country.parse(code))).isEqualTo(new InputError.Missing("country"));
    }

    @Test
    void needNoPostcode() {
        assertThat(new Country("BS")).hasToString("BS");
        assertThat(PostalAddress.parse(" 1 Main Street ", null, "Nassau", "BS"))
                .isEqualTo(new PostalAddress("1 Main Street", null, "Nassau", new Country("BS")));
    }

    @Test
    void boundEveryPartOfAnAddress() {
        assertThat(refusalOf(() -> PostalAddress.parse("x".repeat(201), null, "a", "FR")))
                .isEqualTo(new InputError.TooLong("street", 200));
        assertThat(refusalOf(() -> PostalAddress.parse("x", "1".repeat(21), "a", "FR")))
                .isEqualTo(new InputError.TooLong("postcode", 20));
        assertThat(refusalOf(() -> PostalAddress.parse("x", null, "a".repeat(101), "FR")))
                .isEqualTo(new InputError.TooLong("city", 100));
        assertThat(refusalOf(() -> PostalAddress.parse(null, null, "a", "FR")))
                .isEqualTo(new InputError.Missing("street"));
    }

    @Test
    void compareAnExternalIdByteByByte() {
        assertThat(ExternalId.parse(" C0001 ")).hasToString("C0001").isNotEqualTo(ExternalId.parse("c0001"));
        assertThat(ExternalId.parse("x".repeat(64))).isNotNull();
        assertThat(ExternalId.parse("")).isNull();
        assertThat(codeOf(() -> ExternalId.parse("x".repeat(65)))).isEqualTo("input.too-long");
        assertThat(codeOf(() -> new ExternalId("x".repeat(65)))).isEqualTo("input.too-long");
        assertThat(codeOf(() -> new ExternalId(" "))).isEqualTo("input.too-long");
    }

    @Test
    void writeAGroupInLowerCase() {
        assertThat(GroupName.parse("Schools")).hasToString("schools");
        assertThat(GroupName.parse("x".repeat(64))).isNotNull();
        assertThat(GroupName.parse(null)).isNull();
        assertThat(codeOf(() -> new GroupName("x".repeat(65)))).isEqualTo("input.too-long");
        assertThat(codeOf(() -> new GroupName(""))).isEqualTo("input.too-long");
    }

    @Test
    void requireAnOrganisation() {
        assertThat(new Profile(" Bakery ", null, Language.EN, null).organisation())
                .isEqualTo("Bakery");
        assertThat(codeOf(() -> new Profile(" ", null, Language.EN, null))).isEqualTo("input.missing");
    }

    @ParameterizedTest
    @EnumSource
    void readEveryLanguageByItsTag(Language language) {
        assertThat(Language.parse(language.toString())).isEqualTo(language);
        assertThat(language.locale().toLanguageTag()).isEqualTo(language.toString());
    }

    @ParameterizedTest
    @EnumSource
    void readEveryPortalFeatureByItsName(PortalFeature feature) {
        assertThat(PortalFeature.parse(feature.toString())).isEqualTo(feature);
    }

    @Test
    void refuseALanguageOrFeatureThatIsNotSpoken() {
        assertThat(refusalOf(() -> Language.parse("EN")))
                .isEqualTo(new InputError.Malformed("language", "one of en, fr, pl"));
        assertThat(refusalOf(() -> Language.parse(null))).isInstanceOf(InputError.Malformed.class);
        assertThat(refusalOf(() -> PortalFeature.parse("tickets")))
                .isEqualTo(
                        new InputError.Malformed("portalPermissions", "invoices, services, orders, renewals, addons"));
    }
}
