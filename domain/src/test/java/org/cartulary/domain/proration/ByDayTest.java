package org.cartulary.domain.proration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cartulary.domain.money.BillingPeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByDayTest {

    private final Proration byDay = new ByDay();

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-05-01, 2026-04-01T00:00:00Z, 30, 30",
        "2026-04-01, 2026-05-01, 2026-04-01T23:59:59.999999Z, 30, 30",
        "2026-04-01, 2026-05-01, 2026-04-02T00:00:00Z, 29, 30",
        "2026-04-01, 2026-05-01, 2026-04-30T23:59:59.999999Z, 1, 30",
        "2026-04-01, 2026-05-01, 2026-05-01T00:00:00Z, 0, 30",
        "2026-04-01, 2026-05-01, 2025-01-01T00:00:00Z, 30, 30",
        "2026-04-01, 2026-05-01, 2027-01-01T00:00:00Z, 0, 30",
        "2028-02-29, 2029-02-28, 2028-03-01T12:00:00Z, 364, 365",
        "2027-02-28, 2028-02-29, 2027-02-28T12:00:00Z, 366, 366"
    })
    void countsTheDayOfTheChangeToTheNew(LocalDate start, LocalDate end, Instant at, long part, long whole) {
        assertThat(byDay.remaining(new BillingPeriod(start, end), ZoneId.of("UTC"), at))
                .isEqualTo(new Share(part, whole, ShareUnit.DAY));
    }

    /** 2026-04-15T18:30Z is the 15th in Warsaw and New York, and the 16th in Kathmandu (00:15) and Apia (07:30). */
    @ParameterizedTest
    @CsvSource({"Europe/Warsaw, 16", "America/New_York, 16", "Asia/Kathmandu, 15", "Pacific/Apia, 15"})
    void takesTheDayFromTheZoneOfTheIssuer(ZoneId zone, long part) {
        BillingPeriod april = new BillingPeriod(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1));

        assertThat(byDay.remaining(april, zone, Instant.parse("2026-04-15T18:30:00Z"))
                        .part())
                .isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource({
        // Apia had no 30th: the 29th ends where the 31st begins.
        "Pacific/Apia, 2011-12-30T09:59:59Z, 3",
        "Pacific/Apia, 2011-12-30T10:00:00Z, 1",
        // Newfoundland showed the 6th again after one minute of the 7th.
        "America/St_Johns, 2011-11-06T02:29:59Z, 57",
        "America/St_Johns, 2011-11-06T02:30:00Z, 56",
        "America/St_Johns, 2011-11-06T02:31:30Z, 56",
        "America/St_Johns, 2011-11-06T03:30:30Z, 56"
    })
    void neverGivesADayBack(ZoneId zone, Instant at, long part) {
        BillingPeriod quarter = new BillingPeriod(LocalDate.of(2011, 10, 1), LocalDate.of(2012, 1, 1));

        assertThat(byDay.remaining(quarter, zone, at)).isEqualTo(new Share(part, 92, ShareUnit.DAY));
    }
}
