package org.cartulary.api.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Names the field of a document in which a domain value refused what it was given: the domain knows {@code country}, the caller wants
 * {@code billing.address.country}.
 */
public final class Field {

    private static final int LONGEST_NAME = 64;

    private Field() {}

    /** A field that must be there. */
    public static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new InputError.Missing(name).refused();
        }
        return value;
    }

    /** What {@code parse} makes of a text that must be there; whatever it refuses is about this field. */
    public static <T> T required(String name, @Nullable String text, Function<String, T> parse) {
        String given = required(name, text);
        return renamed(inner -> name, () -> parse.apply(given));
    }

    /** As {@link #required(String, String, Function)}, with nothing for nothing. */
    public static <T> @Nullable T optional(String name, @Nullable String text, Function<String, @Nullable T> parse) {
        return text == null ? null : renamed(inner -> name, () -> parse.apply(text));
    }

    /** Whatever is refused inside is about this field. */
    public static <T> T renamed(String name, Supplier<T> read) {
        return renamed(inner -> name, read);
    }

    /** Whatever is refused inside is about a field of this object. */
    public static <T> T within(String object, Supplier<T> read) {
        return renamed(inner -> object + "." + inner, read);
    }

    /** Each item of a list in turn; whatever is refused is about that item, {@code prices[2].setupFee}. */
    public static <S, T> List<T> each(String list, Collection<S> items, Function<S, T> read) {
        return eachAt(list, items, (item, at) -> within(at, () -> read.apply(item)));
    }

    /** As {@link #each}, for items that are texts. */
    public static <T> List<T> eachText(String list, Collection<String> texts, Function<String, T> parse) {
        return eachAt(list, texts, (text, at) -> required(at, text, parse));
    }

    /** A name that a caller made up, fit to be said back: short, printable. */
    public static String shown(String name) {
        String brief = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "..." : name;
        return brief.replaceAll("[^\\x20-\\x7e]", "?");
    }

    private static <S, T> List<T> eachAt(String list, Collection<S> items, BiFunction<S, String, T> read) {
        List<T> values = new ArrayList<>(items.size());
        for (S item : items) {
            values.add(read.apply(item, list + "[" + values.size() + "]"));
        }
        return values;
    }

    private static <T extends @Nullable Object> T renamed(UnaryOperator<String> rename, Supplier<T> read) {
        try {
            return read.get();
        } catch (Refused refused) {
            if (refused.refusal() instanceof InputError error) {
                throw renamed(error, rename).refused();
            }
            throw refused;
        }
    }

    private static InputError renamed(InputError error, UnaryOperator<String> rename) {
        if (error instanceof InputError.Missing e) {
            return new InputError.Missing(rename.apply(e.field()));
        }
        if (error instanceof InputError.TooLong e) {
            return new InputError.TooLong(rename.apply(e.field()), e.most());
        }
        if (error instanceof InputError.Malformed e) {
            return new InputError.Malformed(rename.apply(e.field()), e.expected());
        }
        if (error instanceof InputError.OutOfRange e) {
            return new InputError.OutOfRange(rename.apply(e.field()), e.least(), e.most());
        }
        return new InputError.UnknownField(rename.apply(((InputError.UnknownField) error).field()));
    }
}
