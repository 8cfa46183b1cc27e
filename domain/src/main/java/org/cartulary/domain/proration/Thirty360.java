package org.cartulary.domain.proration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cartulary.domain.money.BillingPeriod;

/**
 * 30/360 of the 2006 ISDA Definitions, section 4.16(f), also called Bond Basis: a first date on the 31st counts as the 30th, and so
 * does a second one on the 31st if the first is on the 30th or 31st.
 *
 * <p>Of the family of 30/360 it is the plain one. The others (30U/360, 30E/360 ISDA) also move the last day of February, and thereby
 * make the month from the 28th of January to the 28th of February longer or shorter than 30 days.
 */
final class Thirty360 implements Proration {

    @Override
    public Share remaining(BillingPeriod period, ZoneId zone, Instant at) {
        LocalDate day = Days.at(at, zone);
        long whole = Math.max(1, between(period.start(), period.end()));
        long left = day.isAfter(period.start()) ? between(day, period.end()) : whole;
        return new Share(Math.max(0, Math.min(whole, left)), whole, ShareUnit.DAY_OF_360);
    }

    static long between(LocalDate first, LocalDate second) {
        int from = Math.min(30, first.getDayOfMonth());
        int to = from == 30 ? Math.min(30, second.getDayOfMonth()) : second.getDayOfMonth();
        return 360L * (second.getYear() - first.getYear())
                + 30L * (second.getMonthValue() - first.getMonthValue())
                + to
                - from;
    }
}
