package org.cartulary.domain.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.ADA;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.NOON;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.id;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeTokenTest {

    private static final Instant EXPIRY = NOON.plusSeconds(60);

    @Test
    void isUsableUntilItExpires() {
        assertThatCode(() -> token(null).requireUsable(EXPIRY.minusNanos(1))).doesNotThrowAnyException();
        assertThat(refusalOf(() -> token(null).requireUsable(EXPIRY)))
                .isEqualTo(new TokenError.Expired(TokenPurpose.OFFER));
    }

    @Test
    void saysThatItWasUsedEvenAfterItsExpiry() {
        assertThat(refusalOf(() -> token(NOON).requireUsable(NOON))).isEqualTo(new TokenError.Used(TokenPurpose.OFFER));
        assertThat(refusalOf(() -> token(NOON).requireUsable(EXPIRY)))
                .isEqualTo(new TokenError.Used(TokenPurpose.OFFER));
    }

    @Test
    void isKeptAsTheHashOfItsSecret() {
        assertThat(TokenHash.of("abc")).hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"})
    void isNotKeptAsAnythingElse(String hex) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TokenHash(hex));
    }

    @Test
    void saysInItsTextWhatItIsGoodFor() {
        assertThat(TokenPurpose.values()).extracting(TokenPurpose::code).containsExactly("inv", "offer", "access");
    }

    private static OneTimeToken token(@Nullable Instant usedAt) {
        return new OneTimeToken(
                RESELLER,
                new TokenId(id(30)),
                TokenPurpose.OFFER,
                TokenHash.of("abc"),
                id(3),
                CLIENT,
                ADA,
                EXPIRY,
                usedAt);
    }
}
