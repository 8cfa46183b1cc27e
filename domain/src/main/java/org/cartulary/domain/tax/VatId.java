package org.cartulary.domain.tax;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Text;
import org.cartulary.domain.client.Country;
import org.jspecify.annotations.Nullable;

/**
 * A VAT identifier of the European Union: the country's prefix and its national number, without spaces or points. Its form is checked
 * for every member state, and its check digits where {@link VatCheckDigits} has them. Whether it is registered only the register
 * (VIES) knows.
 */
public record VatId(String value) {

    private static final Pattern FORM =
            Pattern.compile("(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)"
                    + "[0-9A-Z+*]{2,12}");
    private static final Map<String, Predicate<String>> CHECKS = VatCheckDigits.BY_PREFIX;

    public VatId {
        if (!FORM.matcher(value).matches()
                || !CHECKS.getOrDefault(value.substring(0, 2), any -> true).test(value.substring(2))) {
            throw new InputError.Malformed("vatId", "a VAT identifier with its country prefix and right check digits")
                    .refused();
        }
    }

    /** Nothing for an absent or blank one; spaces, points and hyphens are dropped. */
    public static @Nullable VatId parse(@Nullable String text) {
        String line = Text.optionalLine("vatId", text, 32);
        return line == null ? null : new VatId(line.replaceAll("[ .-]", "").toUpperCase(Locale.ROOT));
    }

    /** Whether it was given by this country (Greece writes EL, Northern Ireland XI). */
    public boolean isOf(Country country) {
        String prefix = value.substring(0, 2);
        return prefix.equals(country.code())
                || (prefix.equals("EL") && country.code().equals("GR"))
                || (prefix.equals("XI") && country.code().equals("GB"));
    }

    @Override
    public String toString() {
        return value;
    }
}
