package org.cartulary.benchmarks.sql;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cartulary.domain.id.TypedId;

/** What is new in one order. */
final class Fresh {

    private final long number;
    private final UUID known;
    private final byte[] knownBytes;
    private final Map<Integer, byte[]> identities = new HashMap<>();

    /**
     * Made for one order.
     *
     * @param number 1 for the first order after the two that were recorded
     * @param known what the order is about, which is in the store already
     */
    Fresh(long number, UUID known) {
        this.number = number;
        this.known = known;
        this.knownBytes = Identity.bytes(known);
    }

    long number() {
        return number;
    }

    byte[] known() {
        return knownBytes;
    }

    /** With the prefix of whatever it identifies. */
    String knownAs(String prefix) {
        return TypedId.format(prefix, known);
    }

    /** Always the same one for the same place within this order. */
    byte[] identity(int place) {
        return identities.computeIfAbsent(place, any -> Identity.next());
    }
}
