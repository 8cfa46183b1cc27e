package org.cartulary.bootstrap.simulating;

import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.cartulary.ports.Identities;

/** Identities in order of a private clock's time (in the form of UUID version 7), the same ones in every run. */
final class CountingIdentities implements Identities {
    private static final long VERSION_7 = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final InstantSource clock;
    private final AtomicLong count = new AtomicLong();

    CountingIdentities(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        return new UUID(clock.instant().toEpochMilli() << 16 | VERSION_7, VARIANT | count.getAndIncrement());
    }
}
