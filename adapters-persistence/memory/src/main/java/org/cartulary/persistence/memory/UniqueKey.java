package org.cartulary.persistence.memory;

import java.util.Optional;
import org.cartulary.domain.reseller.ResellerId;

/** A value that at most one row of a reseller has: each value with the key of the row that holds it. */
final class UniqueKey {

    private final Table<String> holders;

    UniqueKey(InMemoryTransactions transactions) {
        this.holders = new Table<>(transactions);
    }

    Optional<String> holder(ResellerId reseller, Object value) {
        return holders.find(reseller, value);
    }

    /** Whether the row has the value from now on; not if another one holds it. */
    boolean claim(ResellerId reseller, Object value, Object row) {
        if (holder(reseller, value).isPresent()) {
            return holder(reseller, value).filter(row.toString()::equals).isPresent();
        }
        holders.put(reseller, value, row.toString());
        return true;
    }

    /** As {@link #claim}, where a value that another row holds is a concurrent change. */
    void insert(ResellerId reseller, Object value, Object row) {
        holders.insert(reseller, value, row.toString());
    }

    void release(ResellerId reseller, Object value) {
        holders.remove(reseller, value);
    }
}
