package org.cartulary.testkit.fault;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.Transactions;

/**
 * Transactions that run all work twice: the first run is rolled back as if somebody else had been faster. Whatever holds over these
 * neither carries anything from one run to the next nor does anything inside that a rollback cannot take back.
 */
public final class RerunTransactions implements Transactions {

    private final Transactions real;

    public RerunTransactions(Transactions real) {
        this.real = real;
    }

    @Override
    public <T> T write(Supplier<T> work) {
        if (real.active()) {
            return real.write(work);
        }
        AtomicBoolean first = new AtomicBoolean(true);
        return real.write(() -> {
            T done = work.get();
            if (first.getAndSet(false)) {
                throw new ConcurrentChange("everything is run twice");
            }
            return done;
        });
    }

    @Override
    public boolean active() {
        return real.active();
    }

    @Override
    public void afterCommit(Runnable action) {
        real.afterCommit(action);
    }
}
