package org.cartulary.testkit.law;

import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.proration.Proration;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.proration.Share;
import org.cartulary.domain.proration.ShareUnit;

/** Prorations that look right at a glance. */
final class WrongProrations {

    private WrongProrations() {}

    /** Reckons with how often it was asked, as one does that asks a clock of its own. */
    static Proration remembers() {
        AtomicLong asked = new AtomicLong();
        return (period, zone, at) -> new Share(asked.incrementAndGet() % 30 + 1, 31, ShareUnit.DAY);
    }

    /** Counts days that begin at noon. */
    static Proration changesAtNoon() {
        return (period, zone, at) -> byDay(period, zone, at.plusSeconds(12 * 3_600));
    }

    /** Gives what is used for what is left. */
    static Proration countsWhatIsUsed() {
        return (period, zone, at) -> {
            Share left = byDay(period, zone, at);
            return new Share(left.whole() - left.part(), left.whole(), left.unit());
        };
    }

    /** Takes the day after the last for one of the period. */
    static Proration countsTheEndIn() {
        return (period, zone, at) -> {
            Share left = byDay(period, zone, at);
            return new Share(left.part() + 1, left.whole() + 1, left.unit());
        };
    }

    /** Divides by the length of the month in which the change falls. */
    static Proration dividesByThisMonth() {
        return (period, zone, at) -> {
            long days = at.atZone(zone).toLocalDate().lengthOfMonth();
            return new Share(Math.min(days, byDay(period, zone, at).part()), days, ShareUnit.DAY);
        };
    }

    private static Share byDay(BillingPeriod period, ZoneId zone, Instant at) {
        return ProrationMethod.BY_DAY.proration().orElseThrow().remaining(period, zone, at);
    }
}
