package org.cartulary.benchmarks.sql;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Identities in the form in which they are bound. */
final class Identity {

    static final int BYTES = 2 * Long.BYTES;

    private Identity() {}

    static byte[] next() {
        return bytes(UuidCreator.getTimeOrderedEpoch());
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
