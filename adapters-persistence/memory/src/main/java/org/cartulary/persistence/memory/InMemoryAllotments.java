package org.cartulary.persistence.memory;

import org.cartulary.domain.catalog.AllotmentKey;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.catalog.Allotments;

/** What was taken of limits, in memory. There is one writer at a time, so what is read inside a statement stands until it is written. */
final class InMemoryAllotments implements Allotments {

    private final InMemoryTransactions transactions;
    private final Table<Long> taken;

    InMemoryAllotments(InMemoryTransactions transactions) {
        this.transactions = transactions;
        taken = new Table<>(transactions);
    }

    @Override
    public void take(ResellerId reseller, AllotmentKey key, long quantity, long most) {
        if (quantity < 1) {
            throw new IllegalArgumentException("at least one is taken, not " + quantity);
        }
        transactions.statement(() -> {
            long before = taken(reseller, key);
            long left = Math.max(0, most - before);
            if (quantity > left) {
                throw new CatalogError.AllotmentExhausted(key, quantity, left).refused();
            }
            taken.put(reseller, key, before + quantity);
        });
    }

    @Override
    public void giveBack(ResellerId reseller, AllotmentKey key, long quantity) {
        if (quantity < 1) {
            throw new IllegalArgumentException("at least one is given back, not " + quantity);
        }
        transactions.statement(() -> taken.put(reseller, key, Math.max(0, taken(reseller, key) - quantity)));
    }

    @Override
    public void correct(ResellerId reseller, AllotmentKey key, long from, long to) {
        transactions.statement(() -> {
            if (taken(reseller, key) != from) {
                throw new ConcurrentChange(key + " was counted meanwhile");
            }
            taken.put(reseller, key, to);
        });
    }

    @Override
    public long taken(ResellerId reseller, AllotmentKey key) {
        return taken.find(reseller, key).orElse(0L);
    }
}
