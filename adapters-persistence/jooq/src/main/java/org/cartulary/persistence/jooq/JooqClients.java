package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.CLIENT;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientError;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.ExternalId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.client.ClientFilter;
import org.cartulary.ports.client.Clients;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Table {@code client}. */
final class JooqClients implements Clients {

    private static final char ESCAPE = '!';

    private final Rows<Client> rows;
    private final Versions<Client> versions;
    private final Read<Client> byExternalId;

    JooqClients(Statements statements) {
        rows = new Rows<>(statements, ClientColumns.ALL);
        versions = new Versions<>(statements, rows, ClientColumns.ALL, CLIENT.VERSION, Client::version);
        byExternalId = rows.read(Columns.isAny(CLIENT.RESELLER_ID).and(Columns.isAny(CLIENT.EXTERNAL_ID)));
    }

    @Override
    public void save(Client client) {
        versions.save(client, key -> taken(key, client));
    }

    @Override
    public Optional<Client> find(ResellerId reseller, ClientId client) {
        return rows.find(reseller.value(), client.value());
    }

    @Override
    public Optional<Client> findByExternalId(ResellerId reseller, ExternalId externalId) {
        return byExternalId.one(reseller.value(), externalId.value());
    }

    @Override
    public Page<Client> page(ResellerId reseller, ClientFilter filter, PageRequest request) {
        Condition wanted = CLIENT.RESELLER_ID
                .eq(reseller.value())
                .and(Rows.is(CLIENT.STATE, Texts.name(filter.status())))
                .and(Rows.is(CLIENT.CLIENT_GROUP, Texts.of(filter.group())))
                .and(Rows.is(CLIENT.EXTERNAL_ID, Texts.of(filter.externalId())))
                .and(says(filter.text()));
        return rows.newestFirst(wanted, CLIENT.CLIENT_ID, request, ClientId::parse, Client::id);
    }

    private static Condition says(@Nullable String text) {
        if (text == null) {
            return DSL.noCondition();
        }
        return CLIENT.SEARCH_TEXT.like("%" + DSL.escape(text.toLowerCase(Locale.ROOT), ESCAPE) + "%", ESCAPE);
    }

    private static RuntimeException taken(String key, Client client) {
        if (key.contains("client_external_id_key")) {
            return new ClientError.ExternalIdTaken(Objects.requireNonNull(client.externalId())).refused();
        }
        if (key.contains("client_owner_email_key")) {
            return new ClientError.EmailTaken(client.accountOwner().email()).refused();
        }
        return Duplicates.CONCURRENT.of(key);
    }
}
