package org.cartulary.persistence.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.RenewalClaim;
import org.cartulary.ports.renewal.RenewalClaims;

/** Claims of renewals in memory, by client. */
final class InMemoryRenewalClaims implements RenewalClaims {

    private final InMemoryTransactions transactions;
    private final Table<RenewalClaim> claims;

    InMemoryRenewalClaims(InMemoryTransactions transactions) {
        this.transactions = transactions;
        claims = new Table<>(transactions);
    }

    @Override
    public void addAll(List<RenewalClaim> added) {
        transactions.statement(() -> added.forEach(claim -> claims.insert(claim.reseller(), claim.client(), claim)));
    }

    @Override
    public List<RenewalClaim> findAll(ResellerId reseller, Collection<ClientId> clients) {
        return clients.stream()
                .distinct()
                .flatMap(client -> claims.find(reseller, client).stream())
                .toList();
    }

    @Override
    public void release(ResellerId reseller, UUID holder) {
        remove(reseller, claim -> claim.holder().equals(holder));
    }

    @Override
    public void expire(ResellerId reseller, Instant at) {
        remove(reseller, claim -> !claim.until().isAfter(at));
    }

    private void remove(ResellerId reseller, Predicate<RenewalClaim> which) {
        transactions.statement(() ->
                claims.all(reseller).stream().filter(which).forEach(claim -> claims.remove(reseller, claim.client())));
    }
}
