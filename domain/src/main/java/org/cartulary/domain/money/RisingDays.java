package org.cartulary.domain.money;

import java.util.List;
import org.cartulary.domain.InputError;

/** Days of a schedule, counted from the day on which something should have been. */
public final class RisingDays {

    private static final int MOST = 20;
    private static final int LATEST = 365;

    private RisingDays() {}

    /** The same days. Refuses more than twenty, one beyond a year, and one that does not come after the one before it, or after day 0. */
    public static List<Integer> of(String field, List<Integer> days) {
        int before = 0;
        for (int day : days) {
            if (day <= before || day > LATEST || days.size() > MOST) {
                throw new InputError.Malformed(field, "no more than twenty days that rise, of 1 to 365").refused();
            }
            before = day;
        }
        return List.copyOf(days);
    }
}
