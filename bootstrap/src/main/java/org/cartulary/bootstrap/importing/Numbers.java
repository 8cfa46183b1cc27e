package org.cartulary.bootstrap.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.cartulary.domain.InputError;

/** Numbers, days and yes or no in the columns of a file. Their length is checked before anything is computed. */
final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3})?");

    private Numbers() {}

    static int whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new InputError.Malformed("number", "a whole number").refused();
        }
        return Integer.parseInt(text);
    }

    static BigDecimal percent(String text) {
        if (!PERCENT.matcher(text).matches()) {
            throw new InputError.Malformed("percent", "a percentage with at most three decimals").refused();
        }
        return new BigDecimal(text);
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw new InputError.Malformed("day", "a day such as 2026-01-31").refused();
        }
    }

    static boolean yesOrNo(String text) {
        if (!text.equals("yes") && !text.equals("no")) {
            throw new InputError.Malformed("flag", "yes or no").refused();
        }
        return text.equals("yes");
    }
}
