package org.cartulary.domain.proration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cartulary.domain.money.BillingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BySecondTest {

    private static final long DAY = 86_400;
    private static final long HOUR = 3_600;
    private final Proration bySecond = new BySecond();

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-04-01, Europe/Warsaw, 31, -1",
        "2026-10-01, 2026-11-01, Europe/Warsaw, 31, 1",
        "2026-03-01, 2026-04-01, America/New_York, 31, -1",
        "2026-04-01, 2026-05-01, Asia/Kathmandu, 30, 0",
        "2018-11-04, 2018-12-04, America/Sao_Paulo, 30, -1",
        "2018-10-04, 2018-11-04, America/Sao_Paulo, 31, 0",
        "2018-02-18, 2018-03-18, America/Sao_Paulo, 28, 0",
        "2018-01-18, 2018-02-18, America/Sao_Paulo, 31, 1",
        "2010-04-30, 2010-05-30, Africa/Cairo, 30, -1",
        "2010-04-01, 2010-05-01, Africa/Cairo, 30, -1",
        "2010-09-01, 2010-10-01, Africa/Cairo, 30, 0",
        "2011-12-01, 2012-01-01, Pacific/Apia, 30, 0",
        "2011-12-30, 2012-01-30, Pacific/Apia, 30, 0",
        "2011-11-30, 2011-12-30, Pacific/Apia, 30, 0"
    })
    void countsDaysAsLongAsTheyAre(LocalDate start, LocalDate end, ZoneId zone, long days, long hours) {
        BillingPeriod period = new BillingPeriod(start, end);
        long whole = days * DAY + hours * HOUR;

        Share first = bySecond.remaining(period, zone, Days.start(start, zone));

        assertThat(first).isEqualTo(Share.wholePeriod(whole, ShareUnit.SECOND));
        assertThat(bySecond.remaining(period, zone, Days.start(end, zone)).isNothing())
                .isTrue();
    }

    /** The first day of summer time in São Paulo began at one o'clock: there is no midnight at which to change. */
    @ParameterizedTest
    @CsvSource({
        "2018-11-04T02:59:59Z, 1",
        "2018-11-04T03:00:00Z, 0",
        "2018-11-04T03:00:01Z, -1",
        "2018-11-05T02:00:00Z, -82800"
    })
    void beginsADayWhereMidnightIsSkipped(Instant at, long beforeTheDay) {
        ZoneId zone = ZoneId.of("America/Sao_Paulo");
        BillingPeriod period = new BillingPeriod(LocalDate.of(2018, 10, 15), LocalDate.of(2018, 11, 15));

        assertThat(bySecond.remaining(period, zone, at).part()).isEqualTo(11 * DAY - HOUR + beforeTheDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T22:00:00Z, 2592000",
        "2026-03-31T22:00:00.999999Z, 2592000",
        "2026-03-31T22:00:01Z, 2591999",
        "2026-04-30T21:59:59.999999Z, 1",
        "2026-04-30T22:00:00Z, 0",
        "2020-01-01T00:00:00Z, 2592000",
        "2040-01-01T00:00:00Z, 0"
    })
    void leavesASecondThatHasBegunToTheNew(Instant at, long part) {
        BillingPeriod april = new BillingPeriod(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1));

        assertThat(bySecond.remaining(april, ZoneId.of("Europe/Warsaw"), at))
                .isEqualTo(new Share(part, 30 * DAY, ShareUnit.SECOND));
    }

    @Test
    void hasNothingLeftOfADayThatWasSkipped() {
        BillingPeriod skipped = new BillingPeriod(LocalDate.of(2011, 12, 30), LocalDate.of(2011, 12, 31));
        ZoneId apia = ZoneId.of("Pacific/Apia");

        assertThat(bySecond.remaining(skipped, apia, Instant.parse("2011-12-30T09:59:59Z"))
                        .isWhole())
                .isTrue();
        assertThat(bySecond.remaining(skipped, apia, Instant.parse("2011-12-30T10:00:00Z"))
                        .isNothing())
                .isTrue();
    }
}
