package org.cartulary.bootstrap.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import java.util.stream.IntStream;
import org.cartulary.domain.Refused;
import org.cartulary.domain.client.TokenError;
import org.cartulary.domain.client.TokenId;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.reseller.ResellerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HmacSecretsTest {
    private static final ResellerId RESELLER = new ResellerId(UUID.fromString("0199aaaa-bbbb-7ccc-8ddd-eeeeffff0001"));
    private static final TokenId TOKEN = new TokenId(UUID.fromString("0199aaaa-bbbb-7ccc-8ddd-eeeeffff0002"));

    private final HmacSecrets secrets = new HmacSecrets(new byte[32]);

    @Test
    void neverMakesOneKeyTwice() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> secrets.key(RESELLER)))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("key_[a-z2-7]{58}"));
    }

    /** Mails are written again years later, by whatever version runs then: this text is a promise. */
    @Test
    void makesOneTokenAlwaysAlike() {
        assertThat(secrets.token(TokenPurpose.OFFER, RESELLER, TOKEN))
                .isEqualTo(new HmacSecrets(new byte[32]).token(TokenPurpose.OFFER, RESELLER, TOKEN))
                .isEqualTo("offer_agm2vkv3xn6mzdo553xp77yaahzpxmokuwxqnd2kxanvruxxnhmu2s3wgu");
    }

    @Test
    void makesAnotherTokenForAnotherPurposeResellerIdentityOrInstallation() {
        ResellerId other = new ResellerId(TOKEN.value());
        byte[] otherSecret = new byte[32];
        otherSecret[31] = 1;
        assertThat(unguessable(secrets.token(TokenPurpose.OFFER, RESELLER, TOKEN)))
                .isNotIn(
                        unguessable(secrets.token(TokenPurpose.INVITATION, RESELLER, TOKEN)),
                        unguessable(secrets.token(TokenPurpose.OFFER, other, TOKEN)),
                        unguessable(secrets.token(TokenPurpose.OFFER, RESELLER, new TokenId(RESELLER.value()))),
                        unguessable(new HmacSecrets(otherSecret).token(TokenPurpose.OFFER, RESELLER, TOKEN)));
    }

    @Test
    void tellsTheResellerOfWhatItMade() {
        assertThat(secrets.resellerOf(secrets.key(RESELLER))).isEqualTo(RESELLER);
        assertThat(secrets.resellerOf(secrets.token(TokenPurpose.SET_ACCESS, RESELLER, TOKEN)))
                .isEqualTo(RESELLER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "key_",
                "key_01h45ytscbebyvny4gc8cr8ma2",
                "coupon_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "key_Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "key_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void refusesWhatItCannotHaveMade(String text) {
        assertThat(catchThrowableOfType(Refused.class, () -> secrets.resellerOf(text))
                        .refusal())
                .isEqualTo(new TokenError.Unknown());
    }

    /** The last 32 of 58 digits are of the 160 bits alone. */
    private static String unguessable(String token) {
        return token.substring(token.length() - 32);
    }
}
