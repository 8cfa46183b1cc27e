package org.cartulary.domain.promo;

import java.util.Locale;
import java.util.regex.Pattern;
import org.cartulary.domain.InputError;
import org.jspecify.annotations.Nullable;

/** What a buyer types to be given a discount: 3 to 32 upper-case ASCII letters, digits and single hyphens, unique within the reseller. */
public record PromoCodeName(String value) implements Comparable<PromoCodeName> {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final Pattern TYPED = Pattern.compile("[A-Za-z0-9-]{3,32}");

    public PromoCodeName {
        if (value.length() < 3 || value.length() > 32 || !FORM.matcher(value).matches()) {
            throw malformed();
        }
    }

    /** Whichever case was typed: {@code spring-10} is {@code SPRING-10}. Letters that only become ASCII in upper case are refused. */
    public static PromoCodeName parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new InputError.Missing("code").refused();
        }
        String typed = text.strip();
        if (!TYPED.matcher(typed).matches()) {
            throw malformed();
        }
        return new PromoCodeName(typed.toUpperCase(Locale.ROOT));
    }

    private static RuntimeException malformed() {
        return new InputError.Malformed("code", "3 to 32 letters, digits and single hyphens, such as SPRING-10")
                .refused();
    }

    @Override
    public int compareTo(PromoCodeName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
