package org.cartulary.domain.reseller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.NOON;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.id;

import java.time.Instant;
import java.util.Set;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.ContactId;
import org.cartulary.domain.client.TokenHash;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApiKeyTest {

    private static final ApiKeyId ID = new ApiKeyId(id(11));
    private static final KeyOwner OURS = new KeyOwner.OfReseller();

    @Test
    void isAcceptedUntilItExpires() {
        assertThat(key(OURS, null).accepted(Instant.MAX)).isTrue();
        assertThat(key(OURS, NOON).accepted(NOON.minusNanos(1))).isTrue();
        assertThat(key(OURS, NOON).accepted(NOON)).isFalse();
    }

    @Test
    void isNotAcceptedOnceItIsRevoked() {
        Outcome<ApiKey> revoked = key(OURS, null).revoke(NOON);

        assertThat(revoked.next().accepted(NOON.minusSeconds(60))).isFalse();
        assertThat(revoked.next().version()).isEqualTo(2);
        assertThat(revoked.next().revokedAt()).isEqualTo(NOON);
        assertThat(revoked.events()).containsExactly(new ResellerEvent.KeyRevoked(ID));
        assertThat(revoked.next().revoke(NOON.plusSeconds(1))).isEqualTo(Outcome.of(revoked.next()));
    }

    @Test
    void signsInItsOwner() {
        ContactId contact = new ContactId(id(4));

        assertThat(key(OURS, null).actor()).isEqualTo(new Actor.KeyHolder(ID, RESELLER, Set.of(Scope.CARTS_READ)));
        assertThat(key(new KeyOwner.OfContact(CLIENT, contact), null).actor())
                .isEqualTo(new Actor.ClientContact(contact, CLIENT, RESELLER));
    }

    private static ApiKey key(KeyOwner owner, @Nullable Instant expiresAt) {
        return new ApiKey(
                ID,
                RESELLER,
                "shop",
                owner,
                Set.of(Scope.CARTS_READ),
                TokenHash.of("secret"),
                NOON,
                expiresAt,
                null,
                1);
    }
}
