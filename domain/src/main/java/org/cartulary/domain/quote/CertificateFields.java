package org.cartulary.domain.quote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.cartulary.domain.CanonicalJson;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Refused;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The fields of one map of a certificate. Whatever cannot be read is refused with its place, and so is what nobody has read. */
final class CertificateFields {

    /** Bounded before any arithmetic; wider than what is taken at the door, because quantities have been multiplied in. */
    private static final Pattern AMOUNT = Pattern.compile("[A-Z]{3} (0|[1-9][0-9]{0,26})(\\.[0-9]{1,3})?");

    private final String place;
    private final Map<?, ?> fields;
    private final Set<String> read = new HashSet<>();

    private CertificateFields(String place, Map<?, ?> fields) {
        this.place = place;
        this.fields = fields;
    }

    static CertificateFields of(String text) {
        try {
            if (CanonicalJson.read(text) instanceof Map<?, ?> all) {
                return new CertificateFields("", all);
            }
        } catch (Refused refused) {
            if (refused.refusal() instanceof InputError.Malformed malformed) {
                throw new CertificateError.Malformed(malformed.field(), malformed.expected()).refused();
            }
            throw refused;
        }
        throw new CertificateError.Malformed("character 0", "{").refused();
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String text(String name) {
        return typed(name, String.class, "text");
    }

    /** As {@code parse} reads it; whatever that refuses or cannot read is malformed. */
    <T> T value(String name, Function<String, T> parse) {
        return parsed(name, text(name), parse);
    }

    <T> @Nullable T optional(String name, Function<String, T> parse) {
        return has(name) ? value(name, parse) : null;
    }

    /** As {@code parse} reads it, and nothing where the text is empty. */
    <T> @Nullable T unlessEmpty(String name, Function<String, T> parse) {
        return text(name).isEmpty() ? null : value(name, parse);
    }

    /** A whole number above zero, of which {@code make} makes what it counts. */
    <T> T number(String name, IntFunction<T> make) {
        long number = typed(name, Long.class, "a whole number");
        return parsed(name, String.valueOf(number), text -> make.apply(Math.toIntExact(requirePositive(number))));
    }

    private static long requirePositive(long number) {
        if (number < 1) {
            throw new IllegalArgumentException(String.valueOf(number));
        }
        return number;
    }

    /** @param currency the only one that is allowed; nothing where any is */
    Money money(String name, @Nullable CurrencyUnit currency) {
        return value(name, text -> amount(text, currency));
    }

    /** What is a list of text. */
    <T> List<T> values(String name, Function<String, T> parse) {
        List<T> values = new ArrayList<>();
        for (Object value : typed(name, List.class, "a list")) {
            String inside = name + "/" + values.size();
            if (!(value instanceof String text)) {
                throw malformed(inside, "text");
            }
            values.add(parsed(inside, text, parse));
        }
        return values;
    }

    /** What is a list of maps. */
    List<CertificateFields> several(String name) {
        List<CertificateFields> several = new ArrayList<>();
        for (Object value : typed(name, List.class, "a list")) {
            String inside = name + "/" + several.size();
            if (!(value instanceof Map<?, ?> map)) {
                throw malformed(inside, "a map");
            }
            several.add(new CertificateFields(inside, map));
        }
        return several;
    }

    void requireAllRead() {
        for (Object name : fields.keySet()) {
            if (!read.contains(name.toString())) {
                throw malformed(name.toString(), "no such field");
            }
        }
    }

    /** Reads what {@link Money#toString()} wrote. */
    static Money amount(String text, @Nullable CurrencyUnit currency) {
        if (!AMOUNT.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        CurrencyUnit own = CurrencyUnit.of(text.substring(0, 3));
        BigDecimal value = new BigDecimal(text.substring(4));
        if ((currency != null && !own.equals(currency)) || value.scale() != own.getDecimalPlaces()) {
            throw new IllegalArgumentException(text);
        }
        return Money.of(own, value);
    }

    private <T> T typed(String name, Class<T> type, String expected) {
        read.add(name);
        Object value = fields.get(name);
        if (!type.isInstance(value)) {
            throw malformed(name, expected);
        }
        return type.cast(value);
    }

    private <T> T parsed(String name, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (RuntimeException unreadable) {
            // Of many kinds: each value has its own way to say that a text is none of it.
            throw malformed(name, "what a quote writes there");
        }
    }

    private Refused malformed(String name, String expected) {
        return new CertificateError.Malformed(place.isEmpty() ? name : place + "/" + name, expected).refused();
    }
}
