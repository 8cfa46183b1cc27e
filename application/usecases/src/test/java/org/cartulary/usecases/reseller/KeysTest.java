package org.cartulary.usecases.reseller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cartulary.domain.client.TokenHash;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ApiKey;
import org.cartulary.domain.reseller.ApiKeyId;
import org.cartulary.domain.reseller.KeyOwner;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.client.ClientFilter;
import org.cartulary.ports.reseller.CreateKey;
import org.cartulary.ports.reseller.RevokeKey;
import org.cartulary.usecases.story.Rows;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

/** Keys: what they may, how they end, and that nobody learns why one is not accepted. */
class KeysTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);

    @Test
    void signItsHolderInWithItsScopesAndNoMore() {
        CreateKey.Created created = create(shop.owner(), Set.of(Scope.CLIENTS_READ, Scope.SETTINGS_WRITE));
        Actor actor = world.does().authenticate().handle(created.secret());

        assertThat(actor)
                .isEqualTo(new Actor.KeyHolder(
                        created.key(), shop.reseller(), Set.of(Scope.CLIENTS_READ, Scope.SETTINGS_WRITE)));
        assertThat(world.does()
                        .clientsOfReseller()
                        .page(actor, ClientFilter.ALL, PageRequest.FIRST)
                        .items())
                .isEmpty();
        assertThat(codeOf(() -> world.does().productsOfReseller().page(actor, PageRequest.FIRST)))
                .isEqualTo("access.scope-missing");
    }

    @Test
    void haveNoScopeThatTheirMakerLacks() {
        Actor maker = signedIn(Set.of(Scope.SETTINGS_WRITE, Scope.CLIENTS_READ));

        assertThat(codeOf(() -> create(maker, Set.of(Scope.CLIENTS_WRITE)))).isEqualTo("access.scope-missing");
        assertThat(create(maker, Set.of(Scope.CLIENTS_READ)).secret()).isNotEmpty();
        assertThat(codeOf(() -> create(shop.owner(), Set.of(Scope.PERMISSION_GRANT))))
                .isEqualTo("access.scope-missing");
        assertThat(codeOf(() -> create(signedIn(Set.of(Scope.CLIENTS_READ)), Set.of())))
                .isEqualTo("access.scope-missing");
    }

    @Test
    void areKeptHashedAlone() {
        String secret = create(shop.owner(), Set.of()).secret();

        assertThat(Rows.of(shop)).noneMatch(row -> row.contains(secret));
        assertThat(world.stores().apiKeys().findByHash(shop.reseller(), TokenHash.of(secret)))
                .isPresent();
    }

    @Test
    void endWhenTheyAreRevokedAndRevokingAgainChangesNothing() {
        CreateKey.Created created = create(shop.owner(), Set.of());
        revoke(created.key());
        List<String> before = Rows.of(shop);
        revoke(created.key());

        assertThat(Rows.of(shop)).isEqualTo(before);
        assertThat(codeOf(() -> world.does().authenticate().handle(created.secret())))
                .isEqualTo("access.not-signed-in");
    }

    @Test
    void areNotAcceptedForWhateverReasonWithTheSameRefusal() {
        CreateKey.Created revoked = create(shop.owner(), Set.of());
        revoke(revoked.key());
        String expired = world.secrets().key(shop.reseller());
        world.stores()
                .apiKeys()
                .save(new ApiKey(
                        new ApiKeyId(new UUID(0, 5)),
                        shop.reseller(),
                        "expired",
                        new KeyOwner.OfReseller(),
                        Set.of(),
                        TokenHash.of(expired),
                        world.clock().instant(),
                        world.clock().instant(),
                        null,
                        1));
        String neverMade = world.secrets().key(shop.reseller());

        for (String secret : List.of(revoked.secret(), expired, neverMade, "", "key", "key.x.y", "a.b.c.d")) {
            assertThat(codeOf(() -> world.does().authenticate().handle(secret))).isEqualTo("access.not-signed-in");
        }
    }

    @Test
    void ofOneResellerAreUnknownToAnother() {
        Shop other = Shop.named("agence-rouge", world);
        ApiKeyId key = create(shop.owner(), Set.of()).key();

        assertThat(codeOf(() -> world.does().revokeKey().handle(new RevokeKey.Command(other.owner(), key))))
                .isEqualTo("access.unknown-key");
    }

    @Test
    void ofAContactActForItsClientAlone() {
        var client = shop.client("Ada");

        assertThat(client.contact().scopes()).isEqualTo(Scope.ofContact());
        assertThat(codeOf(() -> create(client.contact(), Set.of()))).isEqualTo("access.scope-missing");
        assertThat(codeOf(() -> world.does().resellerOfActor().ask(client.contact())))
                .isEqualTo("access.scope-missing");
        assertThat(world.does().resellerOfActor().ask(shop.owner()).id()).isEqualTo(shop.reseller());
    }

    private CreateKey.Created create(Actor maker, Set<Scope> scopes) {
        return world.does().createKey().handle(new CreateKey.Command(maker, "shop system", scopes));
    }

    private Actor signedIn(Set<Scope> scopes) {
        return world.does().authenticate().handle(create(shop.owner(), scopes).secret());
    }

    private void revoke(ApiKeyId key) {
        world.does().revokeKey().handle(new RevokeKey.Command(shop.owner(), key));
    }
}
