package org.cartulary.api.json;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in words what kind of JSON value a Java type is read from. */
final class Expected {

    private Expected() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "another kind of value";
        }
        if (type == String.class) {
            return "text";
        }
        if (type == Integer.class || type == Long.class) {
            return "a whole number within its bounds";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (Map.class.isAssignableFrom(type) || type.isRecord()) {
            return "an object";
        }
        return "another kind of value";
    }
}
