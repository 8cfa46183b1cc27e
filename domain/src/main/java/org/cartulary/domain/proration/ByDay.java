package org.cartulary.domain.proration;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.ZoneId;
import org.cartulary.domain.money.BillingPeriod;

/** Days of the calendar. The day on which a change is made is the first day of the new. */
final class ByDay implements Proration {

    @Override
    public Share remaining(BillingPeriod period, ZoneId zone, Instant at) {
        long whole = DAYS.between(period.start(), period.end());
        long left = DAYS.between(Days.at(at, zone), period.end());
        return new Share(Math.max(0, Math.min(whole, left)), whole, ShareUnit.DAY);
    }
}
