package org.cartulary.domain.invoice;

import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.money.RisingDays;
import org.jspecify.annotations.Nullable;

/**
 * When whoever owes an invoice is reminded of it, in days after the last on which it was to be paid.
 *
 * @param days rising, 1 to 365 and no more than twenty; none for no reminders
 */
public record ReminderSchedule(List<Integer> days) {

    /** The day after, and one and three weeks later. */
    public static final ReminderSchedule DEFAULT = new ReminderSchedule(List.of(1, 8, 22));

    public ReminderSchedule {
        days = RisingDays.of("days", days);
    }

    @Override
    public String toString() {
        return days.toString();
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
