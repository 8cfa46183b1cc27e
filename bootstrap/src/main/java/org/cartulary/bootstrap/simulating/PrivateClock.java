package org.cartulary.bootstrap.simulating;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Stands still at noon until it is put to another day. Safe for use by many threads. */
public final class PrivateClock implements InstantSource {
    private final ZoneId zone;
    private volatile Instant now;

    public PrivateClock(LocalDate day, ZoneId zone) {
        this.zone = zone;
        this.now = noon(day, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    void putTo(LocalDate day) {
        now = noon(day, zone);
    }

    private static Instant noon(LocalDate day, ZoneId zone) {
        return day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    }
}
