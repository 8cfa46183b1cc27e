package org.cartulary.api.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.cartulary.domain.InputError;

/** Dates and instants at the door: ISO 8601, years of four digits, at most microseconds, because that is what every store keeps. */
public final class Time {

    private static final Pattern DATE = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INSTANT = Pattern.compile(
            "[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})");

    private Time() {}

    public static LocalDate date(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            // falls through to the refusal
        }
        throw new InputError.Malformed("date", "a day such as 2026-12-31").refused();
    }

    public static Instant instant(String text) {
        try {
            if (INSTANT.matcher(text).matches()) {
                return OffsetDateTime.parse(text).toInstant();
            }
        } catch (DateTimeException noSuchInstant) {
            // falls through to the refusal
        }
        throw new InputError.Malformed("instant", "an instant such as 2026-12-31T23:00:00Z").refused();
    }
}
