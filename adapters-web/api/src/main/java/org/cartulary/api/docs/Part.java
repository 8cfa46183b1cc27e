package org.cartulary.api.docs;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Parts of a document that is made of maps and lists. */
final class Part {

    private Part() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> of(Object part) {
        return (Map<String, Object>) part;
    }

    /** A part that is an object; an empty one where there is none. */
    static Map<String, Object> of(Map<String, Object> whole, String name) {
        Object part = whole.get(name);
        return part == null ? Map.of() : of(part);
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Map<String, Object> whole, String name) {
        Object part = whole.get(name);
        return part == null ? List.of() : (List<Object>) part;
    }

    static String text(Map<String, Object> whole, String name) {
        return Objects.toString(whole.get(name), "");
    }

    /** The name that a reference ends in; nothing for a part that is no reference. */
    static @Nullable String reference(Map<String, Object> part) {
        String ref = text(part, "$ref");
        return ref.isEmpty() ? null : ref.substring(ref.lastIndexOf('/') + 1);
    }

    /** The part itself, or what it refers to in the contract. */
    static Map<String, Object> resolved(Map<String, Object> contract, Map<String, Object> part) {
        String ref = text(part, "$ref");
        if (ref.isEmpty()) {
            return part;
        }
        Map<String, Object> found = contract;
        for (String step : ref.substring(2).split("/", -1)) {
            found = of(found, step);
        }
        return found;
    }
}
