package org.cartulary.persistence.memory;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cartulary.domain.client.OneTimeToken;
import org.cartulary.domain.client.TokenHash;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.client.OneTimeTokens;

/** One-time tokens in memory, by the hash of their secret. */
final class InMemoryOneTimeTokens implements OneTimeTokens {

    private final InMemoryTransactions transactions;
    private final Table<OneTimeToken> tokens;

    InMemoryOneTimeTokens(InMemoryTransactions transactions) {
        this.transactions = transactions;
        tokens = new Table<>(transactions);
    }

    @Override
    public void add(OneTimeToken token) {
        tokens.insert(token.reseller(), token.hash(), token);
    }

    @Override
    public Optional<OneTimeToken> find(ResellerId reseller, TokenPurpose purpose, TokenHash hash) {
        return tokens.find(reseller, hash).filter(token -> token.purpose() == purpose);
    }

    @Override
    public void use(OneTimeToken token, Instant at) {
        transactions.statement(() -> {
            OneTimeToken unused = tokens.find(token.reseller(), token.hash())
                    .filter(stored -> stored.usedAt() == null)
                    .orElseThrow(() -> new ConcurrentChange(token.id() + " was used"));
            tokens.put(unused.reseller(), unused.hash(), used(unused, at));
        });
    }

    @Override
    public void withdraw(ResellerId reseller, TokenPurpose purpose, UUID subject) {
        transactions.statement(() -> tokens.all(reseller).stream()
                .filter(token -> token.purpose() == purpose)
                .filter(token -> token.subject().equals(subject) && token.usedAt() == null)
                .forEach(token -> tokens.remove(reseller, token.hash())));
    }

    private static OneTimeToken used(OneTimeToken token, Instant at) {
        return new OneTimeToken(
                token.reseller(),
                token.id(),
                token.purpose(),
                token.hash(),
                token.subject(),
                token.client(),
                token.recipient(),
                token.expiresAt(),
                at);
    }
}
