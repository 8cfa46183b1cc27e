package org.cartulary.domain.proration;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.cartulary.domain.money.BillingPeriod;

/**
 * Seconds from the start of the first day to the start of the day after the last, so that days of 23 and 25 hours count as long as
 * they are. A second that has begun is still to come.
 */
final class BySecond implements Proration {

    @Override
    public Share remaining(BillingPeriod period, ZoneId zone, Instant at) {
        Instant start = Days.start(period.start(), zone);
        long length = Duration.between(start, Days.start(period.end(), zone)).toSeconds();
        // A period of nothing but a day that its zone skipped has no second; it counts as one that never comes.
        long whole = Math.max(1, length);
        long left = length - Duration.between(start, at).toSeconds();
        return new Share(Math.max(0, Math.min(whole, left)), whole, ShareUnit.SECOND);
    }
}
