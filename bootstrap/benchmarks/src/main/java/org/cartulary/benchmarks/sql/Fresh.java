package org.cartulary.benchmarks.sql;

import java.util.HashMap;
import java.util.Map;

/** What is new in one order. */
final class Fresh {

    private final long number;
    private final byte[] cart;
    private final Map<Integer, byte[]> identities = new HashMap<>();

    /** @param number 1 for the first order after the two that were recorded */
    Fresh(long number, byte[] cart) {
        this.number = number;
        this.cart = cart;
    }

    long number() {
        return number;
    }

    byte[] cart() {
        return cart;
    }

    /** Always the same one for the same place within this order. */
    byte[] identity(int place) {
        return identities.computeIfAbsent(place, any -> Replay.newIdentity());
    }
}
