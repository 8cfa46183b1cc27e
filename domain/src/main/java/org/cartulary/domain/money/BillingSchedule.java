package org.cartulary.domain.money;

import java.time.LocalDate;

/**
 * The periods counted from an anchor. Period {@code i} starts at {@code anchor + i * cycle}, counted from the anchor and not from the
 * period before, so that the day of month is clamped in short months and never lost: 31 January, 28 February, 31 March. Periods tile.
 */
public record BillingSchedule(LocalDate anchor, BillingCycle cycle) {

    /** The period with this index; the first has index 0. */
    public BillingPeriod period(int index) {
        return new BillingPeriod(start(index), start(index + 1));
    }

    private LocalDate start(int index) {
        return anchor.plusMonths((long) index * cycle.months());
    }
}
