package org.cartulary.ports.client;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.ExternalId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;

/**
 * Keeps clients. {@code save} inserts version 1, and otherwise replaces exactly the version before it or throws
 * {@link org.cartulary.ports.ConcurrentChange}. It refuses a second client of the same reseller with an external id
 * ({@code client.external-id-taken}) or an account owner's e-mail ({@code client.email-taken}) that one has already.
 */
public interface Clients {

    void save(Client client);

    /** The same for several, of which none is another version of another, by as few statements as can be; all or none. */
    default void saveAll(List<Client> clients) {
        clients.forEach(this::save);
    }

    Optional<Client> find(ResellerId reseller, ClientId client);

    /** Those of the clients that exist, by one statement. */
    Map<ClientId, Client> findAll(ResellerId reseller, Collection<ClientId> clients);

    Optional<Client> findByExternalId(ResellerId reseller, ExternalId externalId);

    /** Newest first; the key of a page is the text of the client's identity. */
    Page<Client> page(ResellerId reseller, ClientFilter filter, PageRequest request);
}
