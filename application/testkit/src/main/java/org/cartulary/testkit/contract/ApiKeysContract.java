package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.ContactId;
import org.cartulary.domain.client.TokenHash;
import org.cartulary.domain.reseller.ApiKey;
import org.cartulary.domain.reseller.ApiKeyId;
import org.cartulary.domain.reseller.KeyOwner;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.reseller.ApiKeys;
import org.cartulary.testkit.fixture.Moments;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What every {@link ApiKeys} store promises. */
public interface ApiKeysContract extends VersionsContract<ApiKey> {

    @Override
    default ApiKey sample(Samples samples) {
        return samples.resellers().key();
    }

    @Override
    default List<Function<Samples, ApiKey>> sorts() {
        return List.of(
                this::sample,
                samples -> samples.resellers().key(new KeyOwner.OfReseller(), Set.of(Scope.values()), Moments.FAR),
                samples -> samples.resellers()
                        .key(
                                new KeyOwner.OfContact(samples.id(ClientId::new), samples.id(ContactId::new)),
                                Set.of(Scope.INVOICES_READ, Scope.PERMISSION_GRANT),
                                null));
    }

    @Override
    default ApiKey changed(ApiKey key) {
        Instant revokedAt = key.revokedAt() == null ? Moments.FAR : null;
        return new ApiKey(
                key.id(),
                key.reseller(),
                key.name(),
                key.owner(),
                key.scopes(),
                key.hash(),
                key.createdAt(),
                key.expiresAt(),
                revokedAt,
                key.version() + 1);
    }

    @Override
    default long version(ApiKey key) {
        return key.version();
    }

    @Override
    default void save(ApiKey key) {
        stores().apiKeys().save(key);
    }

    @Override
    default Optional<ApiKey> find(ResellerId reseller, ApiKey like) {
        return stores().apiKeys().find(reseller, like.id());
    }

    @Test
    default void findsAKeyByTheHashOfItsSecretAlsoWhenItIsRevoked() {
        ApiKey key = sample(Samples.ofNewReseller());
        write(() -> save(key));
        write(() -> save(changed(key)));
        assertThat(stores().apiKeys().findByHash(key.reseller(), key.hash())).contains(changed(key));
        assertThat(stores().apiKeys().findByHash(key.reseller(), TokenHash.of("another")))
                .isEmpty();
    }

    @Test
    default void findsNoHashOfAnotherReseller() {
        ApiKey key = sample(Samples.ofNewReseller());
        write(() -> save(key));
        ResellerId other = Samples.ofNewReseller().reseller();
        assertThat(stores().apiKeys().findByHash(other, key.hash())).isEmpty();
        assertThat(stores().apiKeys().all(other)).isEmpty();
    }

    @Test
    default void refusesASecondKeyWithOneHash() {
        Samples samples = Samples.ofNewReseller();
        ApiKey key = sample(samples);
        write(() -> save(key));
        ApiKey twin = new ApiKey(
                samples.id(ApiKeyId::new),
                key.reseller(),
                "twin",
                key.owner(),
                key.scopes(),
                key.hash(),
                key.createdAt(),
                null,
                null,
                1);
        assertThat(Thrown.by(stores(), () -> save(twin))).isInstanceOf(ConcurrentChange.class);
        assertThat(stores().apiKeys().findByHash(key.reseller(), key.hash())).contains(key);
    }

    @Test
    default void listsAllKeysInOrderOfIdentity() {
        Samples samples = Samples.ofNewReseller();
        ApiKey first = sample(samples);
        ApiKey second = sample(samples);
        write(() -> save(second));
        write(() -> save(first));
        assertThat(stores().apiKeys().all(samples.reseller())).containsExactly(first, second);
    }
}
