package org.cartulary.domain.proration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days by the clocks of a zone. */
final class Days {

    private Days() {}

    /**
     * The last day that has begun. It is the date on the clock, except where clocks are set back across midnight and show yesterday's
     * date again (Newfoundland did at 00:01 until 2011): a day that has begun does not end twice.
     */
    static LocalDate at(Instant at, ZoneId zone) {
        LocalDate shown = at.atZone(zone).toLocalDate();
        LocalDate next = shown.plusDays(1);
        return start(next, zone).isAfter(at) ? shown : next;
    }

    /** The first instant of a day. Where midnight is skipped the day begins later; a day that is skipped begins with the next. */
    static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
