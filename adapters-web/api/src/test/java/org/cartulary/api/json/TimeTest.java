package org.cartulary.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.cartulary.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTest {

    @Test
    void readsInstantsInAnyOffset() {
        assertThat(Time.instant("2026-12-31T23:00:00Z")).isEqualTo(Instant.parse("2026-12-31T23:00:00Z"));
        assertThat(Time.instant("2026-12-31T23:00:00.123456+01:30"))
                .isEqualTo(Instant.parse("2026-12-31T21:30:00.123456Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-12-31",
                "2026-12-31T23:00Z",
                "2026-12-31T23:00:00",
                "2026-12-31 23:00:00Z",
                "2026-02-30T00:00:00Z",
                "2026-12-31T24:00:01Z",
                "+1000000000-12-31T23:59:59Z",
                "0001-01-01T00:00:00Z",
                "-2026-01-01T00:00:00Z",
                "2026-12-31T23:00:00.1234567Z",
                "2026-12-31T23:00:00+25:00",
                "\uff12026-12-31T23:00:00Z",
                "1767222000"
            })
    void refusesWhatIsNoInstantThatEveryStoreKeeps(String text) {
        assertThatThrownBy(() -> Time.instant(text)).isInstanceOf(Refused.class);
    }

    @Test
    void readsDays() {
        assertThat(Time.date("2028-02-29")).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-2-1", "2026-02-29", "0000-01-01", "+12026-01-01", "2026-01-01T00:00:00Z", "01/02/2026"
            })
    void refusesWhatIsNoDay(String text) {
        assertThatThrownBy(() -> Time.date(text)).isInstanceOf(Refused.class);
    }
}
