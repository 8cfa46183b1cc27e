package org.cartulary.persistence.memory;

import java.util.List;
import java.util.Optional;
import org.cartulary.domain.client.TokenHash;
import org.cartulary.domain.reseller.ApiKey;
import org.cartulary.domain.reseller.ApiKeyId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.reseller.ApiKeys;

/** Keys in memory. */
final class InMemoryApiKeys implements ApiKeys {

    private final InMemoryTransactions transactions;
    private final Aggregates<ApiKey> keys;
    private final UniqueKey hashes;

    InMemoryApiKeys(InMemoryTransactions transactions) {
        this.transactions = transactions;
        keys = new Aggregates<>(transactions, ApiKey::reseller, ApiKey::id, ApiKey::version);
        hashes = new UniqueKey(transactions);
    }

    @Override
    public void save(ApiKey key) {
        transactions.statement(() -> {
            if (keys.save(key)) {
                hashes.insert(key.reseller(), key.hash(), key.id());
            }
        });
    }

    @Override
    public Optional<ApiKey> find(ResellerId reseller, ApiKeyId key) {
        return keys.find(reseller, key);
    }

    @Override
    public Optional<ApiKey> findByHash(ResellerId reseller, TokenHash hash) {
        return hashes.holder(reseller, hash).flatMap(key -> keys.find(reseller, key));
    }

    @Override
    public List<ApiKey> all(ResellerId reseller) {
        return List.copyOf(keys.rows().all(reseller));
    }
}
