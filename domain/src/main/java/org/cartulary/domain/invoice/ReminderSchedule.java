package org.cartulary.domain.invoice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When whoever owes an invoice is reminded of it, in days after the last on which it was to be paid.
 *
 * @param days rising, beginning with 1 or more; none for no reminders
 */
public record ReminderSchedule(List<Integer> days) {

    /** The day after, and one and three weeks later. */
    public static final ReminderSchedule DEFAULT = new ReminderSchedule(List.of(1, 8, 22));

    public ReminderSchedule {
        days = List.copyOf(days);
        int before = 0;
        for (int day : days) {
            if (day <= before) {
                throw new IllegalArgumentException("the days of reminders rise, beginning with 1 or more: " + days);
            }
            before = day;
        }
    }

    /** The first day of a reminder after this one; nothing when there is none any more. */
    @Nullable
    LocalDate next(LocalDate dueOn, LocalDate after) {
        return days.stream()
                .map(dueOn::plusDays)
                .filter(day -> day.isAfter(after))
                .findFirst()
                .orElse(null);
    }
}
