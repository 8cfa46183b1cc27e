package org.cartulary.domain.subscription;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cartulary.domain.InputError;
import org.cartulary.domain.money.RisingDays;

/**
 * What follows when a payment fails, in days after the first failed try. On each of the days payment is tried once more; on the day of
 * suspension and on that of termination it is the last try that decides.
 *
 * @param tries the days of the tries, rising, 1 to 365 and no more than twenty; the last is the day of termination
 * @param suspendsAfter from this day on, a failed try suspends: until then what is unpaid may still be used
 */
public record DunningSchedule(List<Integer> tries, int suspendsAfter) {

    /** Tried again after 1, 3, 7, 14 and 30 days; suspended after 14 and terminated after 30. */
    public static final DunningSchedule DEFAULT = new DunningSchedule(List.of(1, 3, 7, 14, 30), 14);

    public DunningSchedule {
        tries = RisingDays.of("tries", tries);
        if (!tries.contains(suspendsAfter)) {
            throw new InputError.Malformed("suspendsAfter", "the day of one of the tries").refused();
        }
    }

    @Override
    public String toString() {
        return tries + ", suspended after " + suspendsAfter;
    }

    int terminatesAfter() {
        return tries.get(tries.size() - 1);
    }

    /** Where dunning stands after a try that failed today. */
    Dunning after(Dunning before, LocalDate today, String reason) {
        return new Dunning(before.since(), before.tries() + 1, nextTry(before.since(), today), reason);
    }

    Dunning begin(LocalDate today, String reason) {
        return new Dunning(today, 1, nextTry(today, today), reason);
    }

    boolean suspends(Dunning dunning, LocalDate today) {
        return days(dunning, today) >= suspendsAfter;
    }

    boolean terminates(Dunning dunning, LocalDate today) {
        return days(dunning, today) >= terminatesAfter();
    }

    /** Always after today, so that a try that failed is never repeated on its day. */
    private LocalDate nextTry(LocalDate since, LocalDate today) {
        return tries.stream()
                .map(since::plusDays)
                .filter(day -> day.isAfter(today))
                .findFirst()
                .orElseGet(() -> today.plusDays(1));
    }

    private static long days(Dunning dunning, LocalDate today) {
        return ChronoUnit.DAYS.between(dunning.since(), today);
    }
}
