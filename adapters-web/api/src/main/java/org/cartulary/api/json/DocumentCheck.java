package org.cartulary.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.cartulary.domain.InputError;

/** What no document may hold, wherever it stands: text that is no text, and mostly {@code null}. */
final class DocumentCheck {

    private DocumentCheck() {}

    static void withoutNulls(JsonNode document) {
        check("", document, false);
    }

    static void withNulls(JsonNode document) {
        check("", document, true);
    }

    private static void check(String path, JsonNode node, boolean nulls) {
        if (node.isNull() && !nulls) {
            throw new InputError.Malformed(path, "a value; leave the field out instead of null").refused();
        }
        if (node.isTextual() && !isText(node.textValue())) {
            throw new InputError.Malformed(path, "text without U+0000 and without half a character").refused();
        }
        if (node.isObject()) {
            node.properties().forEach(field -> check(inObject(path, field.getKey()), field.getValue(), nulls));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            check(path + "[" + i + "]", node.get(i), nulls);
        }
    }

    private static String inObject(String path, String name) {
        return path.isEmpty() ? Field.shown(name) : path + "." + Field.shown(name);
    }

    private static boolean isText(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }
}
