package org.cartulary.domain.proration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.cartulary.domain.money.BillingPeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Thirty360Test {

    /** The examples that ISDA published for 30/360 (day count fraction 4.16(f)). */
    @ParameterizedTest
    @CsvSource({
        "2006-08-20, 2007-02-20, 180",
        "2007-02-20, 2007-08-20, 180",
        "2007-08-20, 2008-02-20, 180",
        "2008-02-20, 2008-08-20, 180",
        "2006-08-31, 2007-02-28, 178",
        "2007-02-28, 2007-08-31, 183",
        "2007-08-31, 2008-02-29, 179",
        "2008-02-29, 2008-08-31, 182",
        "2006-01-31, 2006-02-28, 28",
        "2006-01-30, 2006-02-28, 28",
        "2006-02-28, 2006-03-03, 5",
        "2006-02-14, 2006-02-28, 14",
        "2006-09-30, 2006-10-31, 30",
        "2006-10-31, 2006-11-28, 28",
        "2007-08-31, 2008-02-28, 178",
        "2008-02-28, 2008-08-28, 180",
        "2008-02-28, 2008-08-30, 182",
        "2008-02-28, 2008-08-31, 183",
        "2007-02-26, 2008-02-28, 362",
        "2007-02-26, 2008-02-29, 363",
        "2008-02-29, 2009-02-28, 359",
        "2008-02-28, 2008-03-30, 32",
        "2008-02-28, 2008-03-31, 33",
        "2007-01-15, 2007-01-30, 15",
        "2007-01-15, 2007-02-15, 30",
        "2007-01-15, 2007-07-15, 180",
        "2007-09-30, 2008-03-31, 180",
        "2007-09-30, 2007-10-31, 30",
        "2007-09-30, 2008-09-30, 360",
        "2007-01-15, 2007-01-31, 16",
        "2007-01-31, 2007-02-28, 28",
        "2007-02-28, 2007-03-31, 33",
        "2008-02-29, 2008-03-30, 31",
        "2008-02-29, 2008-03-31, 32",
        "2007-02-28, 2007-03-05, 7"
    })
    void countsAsIsdaDoes(LocalDate first, LocalDate second, long days) {
        assertThat(Thirty360.between(first, second)).isEqualTo(days);
        assertThat(remaining(first, second, first)).isEqualTo(Share.wholePeriod(days, ShareUnit.DAY_OF_360));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-02-15, 2026-01-30, 15",
        "2026-01-15, 2026-02-15, 2026-01-31, 15",
        "2026-01-15, 2026-02-15, 2026-02-01, 14",
        "2026-02-15, 2026-03-15, 2026-02-28, 17",
        "2026-02-15, 2026-03-15, 2026-03-01, 14",
        "2025-12-31, 2026-01-31, 2026-01-01, 30",
        "2025-12-31, 2026-01-31, 2026-01-29, 2",
        "2025-12-31, 2026-01-31, 2026-01-30, 0",
        "2025-12-31, 2026-01-31, 2025-12-30, 30",
        "2025-12-31, 2026-01-31, 2026-02-01, 0"
    })
    void takesEachMonthForThirtyDays(LocalDate start, LocalDate end, LocalDate day, long part) {
        assertThat(remaining(start, end, day)).isEqualTo(new Share(part, 30, ShareUnit.DAY_OF_360));
    }

    private static Share remaining(LocalDate start, LocalDate end, LocalDate day) {
        ZoneId zone = ZoneId.of("Europe/Warsaw");
        return new Thirty360().remaining(new BillingPeriod(start, end), zone, Days.start(day, zone));
    }
}
