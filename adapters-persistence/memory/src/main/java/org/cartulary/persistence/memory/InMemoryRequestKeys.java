package org.cartulary.persistence.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.request.KeptAnswer;
import org.cartulary.ports.request.RequestKeys;

/** The answers to requests in memory. */
final class InMemoryRequestKeys implements RequestKeys {

    private final InMemoryTransactions transactions;
    private final Table<KeptAnswer> answers;

    InMemoryRequestKeys(InMemoryTransactions transactions) {
        this.transactions = transactions;
        answers = new Table<>(transactions);
    }

    @Override
    public void keep(ResellerId reseller, KeptAnswer kept) {
        answers.insert(reseller, key(kept), kept);
    }

    @Override
    public Optional<KeptAnswer> find(ResellerId reseller, String principal, String key) {
        return answers.find(reseller, key(principal, key));
    }

    @Override
    public int forget(ResellerId reseller, Instant before, int most) {
        return transactions.write(() -> {
            List<KeptAnswer> old = answers.all(reseller).stream()
                    .filter(kept -> kept.keptAt().isBefore(before))
                    .limit(most)
                    .toList();
            old.forEach(kept -> answers.remove(reseller, key(kept)));
            return old.size();
        });
    }

    private static String key(KeptAnswer kept) {
        return key(kept.request().principal(), kept.request().key());
    }

    /** A request's key has no line break, so no two pairs make one text. */
    private static String key(String principal, String key) {
        return key + "\n" + principal;
    }
}
