package org.cartulary.domain.money;

import java.time.LocalDate;

/** One concrete span that is paid for, from {@code start} to the day before {@code end}: {@code [start, end)}. */
public record BillingPeriod(LocalDate start, LocalDate end) {

    public BillingPeriod {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a period ends after it starts: " + start + ", " + end);
        }
    }

    /** Both days as an ISO 8601 interval, {@code 2027-01-31/2027-02-28}. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
