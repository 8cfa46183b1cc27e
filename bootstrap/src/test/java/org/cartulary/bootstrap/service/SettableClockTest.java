package org.cartulary.bootstrap.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.cartulary.testkit.fixture.TestClock;
import org.junit.jupiter.api.Test;

class SettableClockTest {
    private static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");

    private final TestClock real = new TestClock(NOW);
    private final SettableClock clock = new SettableClock(real);

    @Test
    void tellsTheRealTimeUntilItIsSet() {
        assertThat(clock.instant()).isEqualTo(NOW);
        real.advance(Duration.ofHours(1));
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void runsOnFromWhereItWasSetAndCanBeSetBack() {
        clock.set(Instant.parse("2027-06-01T00:00:00Z"));
        real.advance(Duration.ofMinutes(5));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2027-06-01T00:05:00Z"));
        clock.set(NOW);
        assertThat(clock.instant()).isEqualTo(NOW);
    }
}
