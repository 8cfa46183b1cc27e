package org.cartulary.api.http;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cartulary.api.json.Field;
import org.cartulary.domain.InputError;
import org.cartulary.ports.PageRequest;
import org.jspecify.annotations.Nullable;

/** The query of a call: parameters that the route knows, each at most once. */
public final class Query {

    private static final int LONGEST = 500;

    private final Map<String, String[]> parameters;

    Query(Map<String, String[]> parameters, Set<String> known) {
        this.parameters = parameters;
        parameters.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new InputError.UnknownField(Field.shown(name)).refused();
            }
            if (values.length != 1) {
                throw new InputError.Malformed(name, "one value").refused();
            }
            if (values[0].length() > LONGEST) {
                throw new InputError.TooLong(name, LONGEST).refused();
            }
        });
    }

    /** What {@code parse} makes of a parameter; nothing when it is absent or empty. */
    public <T> @Nullable T optional(String name, Function<String, @Nullable T> parse) {
        String text = text(name);
        return text == null ? null : Field.optional(name, text, parse);
    }

    public @Nullable String text(String name) {
        String[] values = parameters.get(name);
        return values == null || values[0].isEmpty() ? null : values[0];
    }

    /** {@code limit} and {@code after}; {@code key} refuses what cannot be the key of an item. */
    public PageRequest page(Function<String, ?> key) {
        String after = optional("after", text -> key.apply(text).toString());
        String limit = text("limit");
        return new PageRequest(limit == null ? PageRequest.FIRST.limit() : number(limit), after);
    }

    private static int number(String limit) {
        if (!limit.matches("-?[0-9]{1,9}")) {
            throw new InputError.Malformed("limit", "a whole number").refused();
        }
        return Integer.parseInt(limit);
    }
}
