package org.cartulary.testkit;

/** All stores of one adapter, over one database, and the transactions in which they take part. */
public interface Stores extends org.cartulary.ports.Stores {

    /** Runs work that has no result in a transaction. */
    default void write(Runnable work) {
        transactions().write(() -> {
            work.run();
            return true;
        });
    }
}
