package org.cartulary.benchmarks.orders;

/** One of those that place orders at once, each on a thread of its own. */
interface Worker {

    /** Makes so many carts ready, so that they need not be made while the time is taken. */
    void prepare(int carts);

    /** Buys what is in the next cart; says no when none is ready. */
    boolean order();
}
