package org.cartulary.domain.proration;

import java.util.Locale;
import java.util.Optional;
import org.cartulary.domain.InputError;
import org.jspecify.annotations.Nullable;

/** How a change within a paid period is charged. */
public enum ProrationMethod {
    /** By days of the calendar; the day of the change is the first of the new. */
    BY_DAY,
    /** By seconds, from the start of the period's first day to the start of the day after its last, on the reseller's clocks. */
    BY_SECOND,
    /** By days of months that have thirty each: 30/360 of ISDA 2006, section 4.16(f). */
    THIRTY_360,
    /** Nothing is charged or credited before the next period. */
    NONE,
    /** A new period begins today at its whole price; the rest of the old one is credited by day. */
    FULL_RESTART,
    /** Computed by day, and not charged now: what several changes come to is netted and settled at the next renewal. */
    COALESCE;

    public static ProrationMethod parse(@Nullable String text) {
        for (ProrationMethod method : values()) {
            if (method.toString().equals(text)) {
                return method;
            }
        }
        String expected = "by_day, by_second, thirty_360, none, full_restart or coalesce";
        throw new InputError.Malformed("proration", expected).refused();
    }

    /** How the rest of a period is counted; nothing for {@link #NONE}, which does not count it. */
    public Optional<Proration> proration() {
        return switch (this) {
            case BY_DAY, FULL_RESTART, COALESCE -> Optional.of(new ByDay());
            case BY_SECOND -> Optional.of(new BySecond());
            case THIRTY_360 -> Optional.of(new Thirty360());
            case NONE -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
