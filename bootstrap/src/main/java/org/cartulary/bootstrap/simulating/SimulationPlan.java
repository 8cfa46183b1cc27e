package org.cartulary.bootstrap.simulating;

import java.time.LocalDate;
import org.cartulary.domain.InputError;
import org.cartulary.domain.subscription.DunningSchedule;
import org.jspecify.annotations.Nullable;

/**
 * What a simulation is to play.
 *
 * @param from its first day, in the reseller's zone; of the years 2000 to 2999
 * @param months 1 to 120, each from the day of month of the first day
 * @param dunning what follows when a payment fails; nothing for the policy of the reseller
 */
public record SimulationPlan(
        LocalDate from,
        int months,
        Declines declines,
        @Nullable DunningSchedule dunning) {
    private static final int MOST_MONTHS = 120;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    /** Refuses less than one month and more than ten years. */
    public SimulationPlan {
        if (months < 1 || months > MOST_MONTHS) {
            throw new InputError.OutOfRange("months", "1", String.valueOf(MOST_MONTHS)).refused();
        }
        if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
            throw new InputError.OutOfRange("from", EARLIEST.toString(), LATEST.toString()).refused();
        }
    }

    /** Every payment succeeds; where there is no way to pay, the dunning of the reseller follows. */
    public SimulationPlan(LocalDate from, int months) {
        this(from, months, Declines.NONE, null);
    }

    public SimulationPlan with(Declines some) {
        return new SimulationPlan(from, months, some, dunning);
    }

    public SimulationPlan with(DunningSchedule schedule) {
        return new SimulationPlan(from, months, declines, schedule);
    }
}
