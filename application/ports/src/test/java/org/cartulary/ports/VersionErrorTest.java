package org.cartulary.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cartulary.domain.RefusalKind;
import org.cartulary.domain.Refused;
import org.cartulary.ports.request.RequestError;
import org.junit.jupiter.api.Test;

class VersionErrorTest {

    @Test
    void refusesAnActOnAnotherVersion() {
        assertThatThrownBy(() -> VersionError.require(3L, 4, "cart_1"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new VersionError.Stale("cart_1", 3, 4)))
                .hasMessage("version.stale {subject=cart_1, expected=3, actual=4}");
    }

    @Test
    void letsThroughTheSameVersionOrNone() {
        assertThatCode(() -> VersionError.require(4L, 4, "cart_1")).doesNotThrowAnyException();
        assertThatCode(() -> VersionError.require(null, 4, "cart_1")).doesNotThrowAnyException();
    }

    @Test
    void comparesVersionsByValue() {
        assertThatCode(() -> VersionError.require(Long.valueOf(100_000L), 100_000L, "cart_1"))
                .doesNotThrowAnyException();
    }

    @Test
    void hasACodeAndAKindOfItsOwn() {
        assertThat(new VersionError.Stale("cart_1", 3, 4))
                .returns("version.stale", VersionError::code)
                .returns(RefusalKind.STALE, VersionError::kind);
        assertThat(new RequestError.KeyReused("k"))
                .returns("request.key-reused", RequestError::code)
                .returns(RefusalKind.RULE, RequestError::kind);
    }
}
