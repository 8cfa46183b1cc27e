package org.cartulary.persistence.memory;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientError;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.ExternalId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.client.ClientFilter;
import org.cartulary.ports.client.Clients;

/** Clients in memory. */
final class InMemoryClients implements Clients {

    private final InMemoryTransactions transactions;
    private final Aggregates<Client> clients;
    private final UniqueKey externalIds;
    private final UniqueKey owners;

    InMemoryClients(InMemoryTransactions transactions) {
        this.transactions = transactions;
        clients = new Aggregates<>(transactions, Client::reseller, Client::id, Client::version);
        externalIds = new UniqueKey(transactions);
        owners = new UniqueKey(transactions);
    }

    @Override
    public void save(Client client) {
        transactions.statement(() -> {
            Optional<Client> before = clients.find(client.reseller(), client.id());
            clients.save(client);
            before.ifPresent(this::release);
            claim(client);
        });
    }

    @Override
    public Optional<Client> find(ResellerId reseller, ClientId client) {
        return clients.find(reseller, client);
    }

    @Override
    public Map<ClientId, Client> findAll(ResellerId reseller, Collection<ClientId> sought) {
        return sought.stream()
                .distinct()
                .flatMap(client -> clients.find(reseller, client).stream())
                .collect(Collectors.toMap(Client::id, Function.identity()));
    }

    @Override
    public Optional<Client> findByExternalId(ResellerId reseller, ExternalId externalId) {
        return externalIds.holder(reseller, externalId).flatMap(client -> clients.find(reseller, client));
    }

    @Override
    public Page<Client> page(ResellerId reseller, ClientFilter filter, PageRequest request) {
        return clients.newestFirst(reseller, client -> wanted(client, filter), request, ClientId::parse);
    }

    private void release(Client before) {
        ExternalId externalId = before.externalId();
        if (externalId != null) {
            externalIds.release(before.reseller(), externalId);
        }
        owners.release(before.reseller(), before.accountOwner().email());
    }

    private void claim(Client client) {
        ExternalId externalId = client.externalId();
        if (externalId != null && !externalIds.claim(client.reseller(), externalId, client.id())) {
            throw new ClientError.ExternalIdTaken(externalId).refused();
        }
        EmailAddress owner = client.accountOwner().email();
        if (!owners.claim(client.reseller(), owner, client.id())) {
            throw new ClientError.EmailTaken(owner).refused();
        }
    }

    private static boolean wanted(Client client, ClientFilter filter) {
        return (filter.status() == null || filter.status() == client.state())
                && (filter.group() == null
                        || filter.group().equals(client.profile().group()))
                && (filter.externalId() == null || filter.externalId().equals(client.externalId()))
                && (filter.text() == null || says(client, filter.text()));
    }

    private static boolean says(Client client, String text) {
        String sought = text.toLowerCase(Locale.ROOT);
        return Stream.of(
                        client.profile().organisation(),
                        client.accountOwner().name(),
                        client.accountOwner().email().value())
                .anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(sought));
    }
}
