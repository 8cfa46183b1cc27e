package org.cartulary.domain.promo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.codeOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PromoCodeNameTest {

    @Test
    void isReadInWhicheverCaseItWasTyped() {
        assertThat(PromoCodeName.parse(" spring-10 ")).isEqualTo(new PromoCodeName("SPRING-10"));
        assertThat(PromoCodeName.parse("A".repeat(32))).hasToString("A".repeat(32));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = " ")
    void isRequired(String text) {
        assertThat(codeOf(() -> PromoCodeName.parse(text))).isEqualTo("input.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB", "SPRING 10", "-SPRING", "SPRING-", "A--B", "straße", "spr\u0131ng", "É10", "A_B"})
    void refusesWhatIsNoCode(String text) {
        assertThat(codeOf(() -> PromoCodeName.parse(text))).isEqualTo("input.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "AB"})
    void isUpperCaseAndBounded(String value) {
        assertThat(codeOf(() -> new PromoCodeName(value))).isEqualTo("input.malformed");
    }
}
