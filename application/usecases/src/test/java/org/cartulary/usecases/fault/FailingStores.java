package org.cartulary.usecases.fault;

import java.util.function.Supplier;
import org.cartulary.ports.Outage;
import org.cartulary.ports.Stores;
import org.cartulary.ports.Transactions;
import org.jspecify.annotations.Nullable;

/** Stores whose connection breaks once, at a write or a commit of the test's choice; before and after it they work. */
public final class FailingStores implements Transactions {

    private final Stores stores;
    private final Stores failing;
    private int writesUntilFailure = Integer.MAX_VALUE;
    private int commitsUntilLoss = Integer.MAX_VALUE;

    public FailingStores(Stores stores) {
        this.stores = stores;
        this.failing = WatchedStores.of(stores, this, this::see);
    }

    public Stores stores() {
        return failing;
    }

    /** The write that is the n-th from now, counted from 1, ends in an outage. */
    public void failAtWrite(int n) {
        writesUntilFailure = n;
    }

    /** The commit that is the n-th from now, counted from 1, is made, and its answer is lost. */
    public void loseAnswerOfCommit(int n) {
        commitsUntilLoss = n;
    }

    /** Whether what was to fail has failed. */
    public boolean failed() {
        return writesUntilFailure <= 0 || commitsUntilLoss <= 0;
    }

    private @Nullable Object see(WatchedStores.Call call) {
        if (call.writes() && --writesUntilFailure == 0) {
            throw new Outage("the connection broke at " + call, new IllegalStateException("broken pipe"));
        }
        return call.proceed();
    }

    @Override
    public <T> T write(Supplier<T> work) {
        boolean outermost = !active();
        T result = stores.transactions().write(work);
        if (outermost && --commitsUntilLoss == 0) {
            throw new Outage("nobody knows whether it was committed", new IllegalStateException("broken pipe"));
        }
        return result;
    }

    @Override
    public boolean active() {
        return stores.transactions().active();
    }

    @Override
    public void afterCommit(Runnable action) {
        stores.transactions().afterCommit(action);
    }
}
