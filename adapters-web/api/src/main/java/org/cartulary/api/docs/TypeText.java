package org.cartulary.api.docs;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What values a schema allows, in a few words of HTML. */
final class TypeText {

    private TypeText() {}

    static String of(Map<String, Object> schema) {
        String name = Part.reference(schema);
        if (name != null) {
            return "<a href=\"#schema-" + name + "\">" + name + "</a>";
        }
        if (schema.containsKey("enum")) {
            return words(Part.list(schema, "enum"));
        }
        if (schema.containsKey("const")) {
            return words(List.of(schema.get("const")));
        }
        if (schema.containsKey("anyOf")) {
            return Part.list(schema, "anyOf").stream()
                    .map(option -> of(Part.of(option)))
                    .collect(Collectors.joining(" or "));
        }
        if (Part.text(schema, "type").equals("array")) {
            return "list of " + of(Part.of(schema, "items"));
        }
        return plain(schema) + bounds(schema);
    }

    private static String plain(Map<String, Object> schema) {
        Object type = Objects.requireNonNullElse(schema.get("type"), "object");
        if (type instanceof List<?> types) {
            return types.stream().map(TypeText::word).collect(Collectors.joining(" or "));
        }
        String format = Part.text(schema, "format");
        return format.isEmpty() ? word(type) : format;
    }

    private static String word(Object type) {
        return switch (type.toString()) {
            case "string" -> "text";
            case "integer" -> "whole number";
            case "boolean" -> "true or false";
            case "null" -> "null";
            default -> "object";
        };
    }

    private static String bounds(Map<String, Object> schema) {
        if (schema.containsKey("minimum") && schema.containsKey("maximum")) {
            return ", " + schema.get("minimum") + " to " + schema.get("maximum");
        }
        if (schema.containsKey("minimum")) {
            return ", " + schema.get("minimum") + " or more";
        }
        return schema.containsKey("maxLength") ? ", at most " + schema.get("maxLength") + " characters" : "";
    }

    private static String words(List<Object> values) {
        return values.stream().map(value -> "<code>" + value + "</code>").collect(Collectors.joining(" "));
    }
}
