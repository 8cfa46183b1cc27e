package org.cartulary.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillingScheduleTest {

    @Test
    void keepsTheLastDayThroughShortMonths() {
        BillingSchedule monthly = new BillingSchedule(LocalDate.of(2027, 1, 31), new BillingCycle(1));

        assertThat(IntStream.range(0, 5).mapToObj(i -> monthly.period(i).start().toString()))
                .containsExactly("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 12, 1, 2025-02-28",
        "2024-02-29, 12, 4, 2028-02-29",
        "2028-01-30, 1, 1, 2028-02-29",
        "2100-01-31, 1, 1, 2100-02-28",
        "2026-12-31, 2, 1, 2027-02-28",
        "2026-12-31, 1, 1, 2027-01-31"
    })
    void startsPeriodsByTheCalendar(LocalDate anchor, int months, int index, LocalDate start) {
        assertThat(new BillingSchedule(anchor, new BillingCycle(months))
                        .period(index)
                        .start())
                .isEqualTo(start);
    }

    @Property
    void tiles(
            @ForAll @DateRange(min = "1990-01-01", max = "2150-12-31") LocalDate anchor,
            @ForAll @IntRange(min = 1, max = 120) int months,
            @ForAll @IntRange(max = 200) int index) {
        BillingSchedule schedule = new BillingSchedule(anchor, new BillingCycle(months));

        assertThat(schedule.period(0).start()).isEqualTo(anchor);
        assertThat(schedule.period(index).end())
                .isEqualTo(schedule.period(index + 1).start());
    }

    @Property
    void takesTheDayOfTheAnchorOrTheLastOfTheMonth(
            @ForAll @DateRange(min = "1990-01-01", max = "2150-12-31") LocalDate anchor,
            @ForAll @IntRange(min = 1, max = 120) int months,
            @ForAll @IntRange(max = 200) int index) {
        LocalDate start = new BillingSchedule(anchor, new BillingCycle(months))
                .period(index)
                .start();

        assertThat(start.getDayOfMonth()).isEqualTo(Math.min(anchor.getDayOfMonth(), start.lengthOfMonth()));
        assertThat(start.getYear() * 12 + start.getMonthValue())
                .isEqualTo(anchor.getYear() * 12 + anchor.getMonthValue() + index * months);
    }

    @Test
    void knowsNoPeriodWithoutADay() {
        LocalDate day = LocalDate.of(2026, 3, 2);

        assertThatIllegalArgumentException().isThrownBy(() -> new BillingPeriod(day, day));
    }
}
