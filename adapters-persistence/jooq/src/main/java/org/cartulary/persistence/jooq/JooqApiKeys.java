package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.API_KEY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.ContactId;
import org.cartulary.domain.client.TokenHash;
import org.cartulary.domain.reseller.ApiKey;
import org.cartulary.domain.reseller.ApiKeyId;
import org.cartulary.domain.reseller.KeyOwner;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.reseller.ApiKeys;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/** Table {@code api_key}. A key of the reseller itself has neither client nor contact. */
final class JooqApiKeys implements ApiKeys {

    private static final Function<JSON, Set<Scope>> SCOPES = Json.toSet(Scope.class);

    private static final Columns<ApiKey> COLUMNS = Columns.<ApiKey>of(API_KEY)
            .key(API_KEY.RESELLER_ID, key -> key.reseller().value())
            .key(API_KEY.API_KEY_ID, key -> key.id().value())
            .with(API_KEY.NAME, ApiKey::name)
            .with(API_KEY.CLIENT_ID, key -> client(key.owner()))
            .with(API_KEY.CONTACT_ID, key -> contact(key.owner()))
            .with(API_KEY.SCOPES, key -> Json.of(key.scopes()))
            .with(API_KEY.HASH, key -> key.hash().hex())
            .with(API_KEY.CREATED_AT, ApiKey::createdAt)
            .with(API_KEY.EXPIRES_AT, ApiKey::expiresAt)
            .with(API_KEY.REVOKED_AT, ApiKey::revokedAt)
            .with(API_KEY.VERSION, ApiKey::version)
            .readBy(row -> new ApiKey(
                    row.get(API_KEY.API_KEY_ID, ApiKeyId::new),
                    row.get(API_KEY.RESELLER_ID, ResellerId::new),
                    row.get(API_KEY.NAME),
                    owner(row),
                    row.get(API_KEY.SCOPES, SCOPES),
                    row.get(API_KEY.HASH, TokenHash::new),
                    row.get(API_KEY.CREATED_AT),
                    row.optional(API_KEY.EXPIRES_AT),
                    row.optional(API_KEY.REVOKED_AT),
                    row.get(API_KEY.VERSION)));

    private final Rows<ApiKey> rows;
    private final Versions<ApiKey> versions;
    private final Read<ApiKey> byHash;

    JooqApiKeys(Statements statements) {
        rows = new Rows<>(statements, COLUMNS);
        versions = new Versions<>(statements, rows, COLUMNS, API_KEY.VERSION, ApiKey::version);
        byHash = rows.read(Columns.isAny(API_KEY.RESELLER_ID).and(Columns.isAny(API_KEY.HASH)));
    }

    @Override
    public void save(ApiKey key) {
        versions.save(key);
    }

    @Override
    public Optional<ApiKey> find(ResellerId reseller, ApiKeyId key) {
        return rows.find(reseller.value(), key.value());
    }

    @Override
    public Optional<ApiKey> findByHash(ResellerId reseller, TokenHash hash) {
        return byHash.one(reseller.value(), hash.hex());
    }

    @Override
    public List<ApiKey> all(ResellerId reseller) {
        return rows.ask(rows.select(API_KEY.RESELLER_ID.eq(reseller.value())).orderBy(API_KEY.API_KEY_ID));
    }

    private static @Nullable UUID client(KeyOwner owner) {
        return owner instanceof KeyOwner.OfContact of ? of.client().value() : null;
    }

    private static @Nullable UUID contact(KeyOwner owner) {
        return owner instanceof KeyOwner.OfContact of ? of.contact().value() : null;
    }

    private static KeyOwner owner(Row row) {
        ClientId client = row.optional(API_KEY.CLIENT_ID, ClientId::new);
        return client == null
                ? new KeyOwner.OfReseller()
                : new KeyOwner.OfContact(client, row.get(API_KEY.CONTACT_ID, ContactId::new));
    }
}
