package org.cartulary.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cartulary.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {

    @Test
    void namesTheVersion() {
        assertThat(EntityTag.of(3)).isEqualTo("\"3\"");
        assertThat(EntityTag.expected("\"3\"")).isEqualTo(3);
    }

    @Test
    void expectsNothingOfACallerWhoExpectsNothing() {
        assertThat(EntityTag.expected(null)).isNull();
        assertThat(EntityTag.expected("*")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "W/\"3\"",
                "\"3\", \"4\"",
                "\"03\"",
                "\"-3\"",
                "\"1e3\"",
                "\"9999999999999999999\"",
                "\"\uff13\""
            })
    void refusesWhatItNeverGave(String ifMatch) {
        assertThatThrownBy(() -> EntityTag.expected(ifMatch)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "W/\"3\"", "\"1\", \"3\"", "*"})
    void knowsWhatTheCallerHas(String ifNoneMatch) {
        assertThat(EntityTag.seen(ifNoneMatch, "\"3\"")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "3", "", "\"33\""})
    void knowsWhatTheCallerHasNot(String ifNoneMatch) {
        assertThat(EntityTag.seen(ifNoneMatch, "\"3\"")).isFalse();
    }
}
