package org.cartulary.testkit.contract;

import org.cartulary.ports.Stores;

/** The one thing that a contract has to be told. */
public interface StoreUnderTest {

    /**
     * The stores that are tested: the same ones throughout a test. They may be shared by all tests and hold whatever others left there,
     * because every test works within a new reseller of its own.
     */
    Stores stores();

    /** Runs work that has no result in a transaction of these stores. */
    default void write(Runnable work) {
        stores().transactions().write(() -> {
            work.run();
            return true;
        });
    }
}
