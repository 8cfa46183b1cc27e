package org.cartulary.persistence.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;

/**
 * A table of aggregates that are saved by version: version 1 is inserted, and any other replaces exactly the version before it. Whoever
 * comes second finds another version and is a concurrent change, so no update is ever lost.
 */
final class Aggregates<A> {

    private final InMemoryTransactions transactions;
    private final Table<A> rows;
    private final Function<A, ResellerId> reseller;
    private final Function<A, ?> key;
    private final ToLongFunction<A> version;

    Aggregates(
            InMemoryTransactions transactions,
            Function<A, ResellerId> reseller,
            Function<A, ?> key,
            ToLongFunction<A> version) {
        this.transactions = transactions;
        this.rows = new Table<>(transactions);
        this.reseller = reseller;
        this.key = key;
        this.version = version;
    }

    Table<A> rows() {
        return rows;
    }

    /** Returns whether it was added, in place of nothing. */
    boolean save(A aggregate) {
        boolean added = version.applyAsLong(aggregate) == 1 || isRestored(aggregate);
        if (added) {
            rows.insert(reseller.apply(aggregate), key.apply(aggregate), aggregate);
        } else {
            transactions.statement(() -> replace(aggregate));
        }
        return added;
    }

    Optional<A> find(ResellerId of, Object id) {
        return rows.find(of, id);
    }

    /**
     * A page in descending order of identity.
     *
     * @param parse refuses the key of a page that is no identity of these aggregates
     */
    Page<A> newestFirst(ResellerId of, Predicate<A> wanted, PageRequest request, Function<String, ?> parse) {
        Object before = request.after() == null ? null : parse.apply(request.after());
        List<A> found = rows.newestFirst(of, before)
                .filter(wanted)
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(found, request, aggregate -> key.apply(aggregate).toString());
    }

    private boolean isRestored(A aggregate) {
        return transactions.restoring()
                && find(reseller.apply(aggregate), key.apply(aggregate)).isEmpty();
    }

    private void replace(A aggregate) {
        ResellerId of = reseller.apply(aggregate);
        Object id = key.apply(aggregate);
        long before = version.applyAsLong(aggregate) - 1;
        boolean stands = rows.find(of, id)
                .filter(stored -> version.applyAsLong(stored) == before)
                .isPresent();
        if (!stands) {
            throw new ConcurrentChange(id + " is not at version " + before);
        }
        rows.put(of, id, aggregate);
    }
}
