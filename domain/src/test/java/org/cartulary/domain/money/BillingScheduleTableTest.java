package org.cartulary.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fifty years of every anchor at the end of a month, in every usual cycle. The oracle counts days one by one with its own rule of leap
 * years and knows nothing of {@code java.time}, except where the count begins.
 */
class BillingScheduleTableTest {

    private static final int YEARS = 50;

    /** All ends of months of a common and of a leap year, and those around 2100, which is no leap year. */
    static Stream<Arguments> anchors() {
        return Stream.of(2023, 2024, 2088)
                .flatMap(year -> Stream.iterate(LocalDate.of(year, 1, 28), day -> day.plusDays(1))
                        .limit(365)
                        .filter(day -> day.getDayOfMonth() >= 28))
                .flatMap(anchor -> Stream.of(1, 2, 3, 6, 12, 24, 36).map(cycle -> Arguments.of(anchor, cycle)));
    }

    @ParameterizedTest
    @MethodSource("anchors")
    void startsWhereCountingDaysOneByOneArrives(LocalDate anchor, int cycle) {
        BillingSchedule schedule = new BillingSchedule(anchor, new BillingCycle(cycle));
        CountedDay counted = new CountedDay(anchor.getYear(), anchor.getMonthValue(), anchor.getDayOfMonth());
        long epochDay = anchor.toEpochDay();
        LocalDate end = anchor;
        for (int index = 0; index * cycle < YEARS * 12; index++) {
            BillingPeriod period = schedule.period(index);
            assertThat(period.start()).as("tiles").isEqualTo(end);
            assertThat(period.start().toEpochDay()).isEqualTo(epochDay);
            assertThat(List.of(
                            period.start().getYear(),
                            period.start().getMonthValue(),
                            period.start().getDayOfMonth()))
                    .isEqualTo(List.of(counted.year(), counted.month(), counted.day()));
            int months = (index + 1) * cycle;
            for (CountedDay due = counted.due(anchor, months); !counted.equals(due); counted = counted.next()) {
                epochDay++;
            }
            end = period.end();
        }
    }

    private record CountedDay(int year, int month, int day) {

        CountedDay next() {
            if (day < length(year, month)) {
                return new CountedDay(year, month, day + 1);
            }
            return month < 12 ? new CountedDay(year, month + 1, 1) : new CountedDay(year + 1, 1, 1);
        }

        /** The day of the anchor so many months later, or the last of that month if it has none. */
        CountedDay due(LocalDate anchor, int months) {
            int later = anchor.getMonthValue() - 1 + months;
            int dueYear = anchor.getYear() + later / 12;
            int dueMonth = later % 12 + 1;
            return new CountedDay(dueYear, dueMonth, Math.min(anchor.getDayOfMonth(), length(dueYear, dueMonth)));
        }

        private static int length(int year, int month) {
            if (month == 2) {
                return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
            }
            return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
        }
    }
}
