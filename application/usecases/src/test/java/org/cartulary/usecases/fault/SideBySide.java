package org.cartulary.usecases.fault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.Series;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.Stores;
import org.cartulary.ports.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * Runs transactions side by side, as several nodes of a cluster do that certifies at commit (Galera, MySQL Group Replication): work
 * reads what others have committed by then, and nobody else sees its writes. A version or unique key that is no longer what it was
 * fails the write that meets it, or the commit, or whatever the work decided after it, and runs the work again. Nothing but a write
 * that both make keeps two transactions from passing each other. A transaction does not read its own writes.
 */
public final class SideBySide implements Transactions {

    private static final int MOST_RUNS = 200;
    private static final String ANY = "";

    private final Stores committed;
    private final Stores stores;
    private final Map<String, Long> numbers = new ConcurrentHashMap<>();
    private volatile String portOfCommit = ANY;
    private final AtomicReference<@Nullable Runnable> beforeCommit = new AtomicReference<>();

    @SuppressWarnings("ThreadLocalUsage") // one per store: a thread can be inside a transaction of one alone
    private final ThreadLocal<@Nullable Pending> current = new ThreadLocal<>();

    public SideBySide(Stores committed) {
        this.committed = committed;
        this.stores = WatchedStores.of(committed, this, this::see);
    }

    public Stores stores() {
        return stores;
    }

    /** Once, when the next transaction has read and decided everything and is about to commit, something else happens first. */
    public void beforeNextCommit(Runnable other) {
        beforeNextCommitOf(ANY, other);
    }

    /** The same, when that next transaction is one that writes to this store. */
    public void beforeNextCommitOf(String port, Runnable other) {
        portOfCommit = port;
        beforeCommit.set(() -> Threads.onAnother(other));
    }

    @Override
    public <T> T write(Supplier<T> work) {
        if (active()) {
            return work.get();
        }
        for (int run = 1; run <= MOST_RUNS; run++) {
            Pending pending = new Pending(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
            try {
                T result = decide(pending, work);
                commit(pending);
                return result;
            } catch (ConcurrentChange | NotCertified lost) {
                // somebody else was faster: decide again
            } catch (RuntimeException failure) {
                if (certified(pending)) {
                    throw failure;
                }
            }
        }
        throw new AssertionError("no commit in " + MOST_RUNS + " runs");
    }

    @Override
    public boolean active() {
        return current.get() != null;
    }

    @Override
    public void afterCommit(Runnable action) {
        Pending pending = current.get();
        if (pending == null) {
            action.run();
        } else {
            pending.afterCommit().add(action);
        }
    }

    private <T> T decide(Pending pending, Supplier<T> work) {
        current.set(pending);
        try {
            return work.get();
        } finally {
            current.remove();
        }
    }

    private void commit(Pending pending) {
        boolean awaited = portOfCommit.equals(ANY) || pending.ports().contains(portOfCommit);
        Runnable first = awaited ? beforeCommit.getAndSet(null) : null;
        if (first != null) {
            first.run();
        }
        committed.transactions().write(() -> {
            certify(pending);
            return true;
        });
        pending.afterCommit().forEach(Runnable::run);
    }

    /** Makes all writes, within a transaction that sees what is committed now. */
    private static void certify(Pending pending) {
        try {
            pending.writes().forEach(Runnable::run);
        } catch (ConcurrentChange change) {
            throw new NotCertified(change);
        }
    }

    private boolean certified(Pending pending) {
        try {
            tryOut(pending);
            return true;
        } catch (ConcurrentChange change) {
            return false;
        }
    }

    /** Fails as a commit of these writes would now, and commits nothing. */
    private void tryOut(Pending pending) {
        try {
            committed.transactions().write(() -> {
                certify(pending);
                throw new TriedOut();
            });
        } catch (TriedOut well) {
            // nothing stands in the way yet
        } catch (NotCertified not) {
            throw not.change;
        }
    }

    private @Nullable Object see(WatchedStores.Call call) {
        Pending pending = current.get();
        if (pending == null || !call.writes()) {
            return call.proceed();
        }
        pending.ports().add(call.port());
        if (call.method().getName().equals("next")) {
            return numbers(pending, call);
        }
        pending.writes().add(call::proceed);
        tryOut(pending);
        return null;
    }

    /** The numbers that the series has next, if nobody else takes one of them before this commits. */
    private Object numbers(Pending pending, WatchedStores.Call call) {
        Object[] args = Objects.requireNonNull(call.args());
        Series series = (Series) args[1];
        String key = (ResellerId) args[0] + " " + series;
        long before = numbers.getOrDefault(key, 0L);
        boolean one = args.length == 2;
        long last = before + (one ? 1 : (Integer) args[2]);
        List<InvoiceNumber> several = LongStream.rangeClosed(before + 1, last)
                .mapToObj(number -> new InvoiceNumber(series, number))
                .toList();
        Object wanted = one ? several.get(0) : several;
        pending.writes().add(() -> {
            if (!wanted.equals(call.proceed())) {
                throw new ConcurrentChange(wanted + " were taken");
            }
        });
        pending.afterCommit().add(() -> numbers.merge(key, last, Math::max));
        return wanted;
    }

    private record Pending(List<Runnable> writes, List<Runnable> afterCommit, Set<String> ports) {}

    /** Leaves the committing transaction at once, which must not try the same writes again. */
    private static final class NotCertified extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final ConcurrentChange change;

        NotCertified(ConcurrentChange change) {
            super(change.getMessage(), change, false, false);
            this.change = change;
        }
    }

    /** Rolls back what was only tried out. */
    private static final class TriedOut extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TriedOut() {
            super("tried out", null, false, false);
        }
    }
}
