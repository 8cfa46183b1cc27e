package org.cartulary.ports.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cartulary.domain.InputError;
import org.cartulary.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"!", "~", "8e03978e-40d5-43dd-bc93-6894a57f9324", "\"quoted\""})
    void isPrintableAscii(String key) {
        assertThat(new RequestKey("p", key, "f").key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\n", "é", "\u007f", "\u0000"})
    void refusesAnythingElse(String key) {
        assertRefused(key);
    }

    @Test
    void hasTwoHundredAndFiftyFiveCharactersAtMost() {
        assertThat(new RequestKey("p", "k".repeat(255), "f").key()).hasSize(255);
        assertRefused("k".repeat(256));
    }

    private static void assertRefused(String key) {
        assertThatThrownBy(() -> new RequestKey("p", key, "f"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new InputError.Malformed(
                                        "Idempotency-Key", "1 to 255 printable ASCII characters")));
    }
}
