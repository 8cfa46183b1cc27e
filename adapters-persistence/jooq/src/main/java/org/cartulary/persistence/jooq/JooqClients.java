package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.CLIENT;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientError;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.ExternalId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.client.ClientFilter;
import org.cartulary.ports.client.Clients;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Table {@code client}. */
final class JooqClients implements Clients {

    private static final char ESCAPE = '!';

    private final Rows<Client> rows;
    private final Pages<Client, UUID> pages;
    private final Versions<Client> versions;
    private final Read<Client> byExternalId;
    private final Several<Client, UUID> several;

    JooqClients(Statements statements) {
        rows = new Rows<>(statements, ClientColumns.ALL);
        pages = new Pages<>(
                rows,
                CLIENT.RESELLER_ID,
                CLIENT.CLIENT_ID,
                Columns.isAny(CLIENT.STATE),
                Columns.isAny(CLIENT.CLIENT_GROUP),
                Columns.isAny(CLIENT.EXTERNAL_ID),
                CLIENT.SEARCH_TEXT.like(Columns.any(CLIENT.SEARCH_TEXT), ESCAPE));
        versions = new Versions<>(statements, rows, ClientColumns.ALL, CLIENT.VERSION, Client::version);
        byExternalId = rows.read(Columns.isAny(CLIENT.RESELLER_ID).and(Columns.isAny(CLIENT.EXTERNAL_ID)));
        several = new Several<>(rows, CLIENT.RESELLER_ID, CLIENT.CLIENT_ID);
    }

    @Override
    public void save(Client client) {
        versions.save(client, key -> taken(key, client));
    }

    @Override
    public void saveAll(List<Client> clients) {
        if (clients.size() == 1) {
            save(clients.get(0));
        } else {
            versions.saveAll(clients);
        }
    }

    @Override
    public Optional<Client> find(ResellerId reseller, ClientId client) {
        return rows.find(reseller.value(), client.value());
    }

    @Override
    public Map<ClientId, Client> findAll(ResellerId reseller, Collection<ClientId> clients) {
        return several.find(reseller, clients.stream().map(ClientId::value).toList()).stream()
                .collect(Collectors.toUnmodifiableMap(Client::id, Function.identity()));
    }

    @Override
    public Optional<Client> findByExternalId(ResellerId reseller, ExternalId externalId) {
        return byExternalId.one(reseller.value(), externalId.value());
    }

    @Override
    public Page<Client> page(ResellerId reseller, ClientFilter filter, PageRequest request) {
        return pages.page(
                reseller,
                request,
                Pages.after(request, ClientId::parse),
                item -> item.id().toString(),
                Texts.name(filter.status()),
                Texts.of(filter.group()),
                Texts.of(filter.externalId()),
                pattern(filter.text()));
    }

    private static @Nullable String pattern(@Nullable String text) {
        return text == null ? null : "%" + DSL.escape(text.toLowerCase(Locale.ROOT), ESCAPE) + "%";
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
