package org.cartulary.bootstrap.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.cartulary.api.TestClock;

/** This machine's time until it is set; from then on it runs on from there. Safe for use by many threads. */
public final class SettableClock implements TestClock {
    private final InstantSource real;
    private volatile Duration ahead = Duration.ZERO;

    public SettableClock(InstantSource real) {
        this.real = real;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public void set(Instant now) {
        ahead = Duration.between(real.instant(), now);
    }
}
