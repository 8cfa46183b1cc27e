package org.cartulary.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cartulary.api.json.JsonText;
import org.cartulary.api.json.StrictJson;

/** JSON merge patch (RFC 7396): fields that are there replace, {@code null} takes away, objects are merged, lists are replaced whole. */
final class MergePatch {

    private MergePatch() {}

    /** Reads what a document becomes under a patch. */
    static <T> T apply(Object current, ObjectNode patch, Class<T> document) {
        ObjectNode target = (ObjectNode) JsonText.tree(current);
        merge(target, patch);
        return StrictJson.convert(target, document);
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isNull()) {
                target.remove(field.getKey());
            } else if (value instanceof ObjectNode part) {
                ObjectNode inner = target.get(field.getKey()) instanceof ObjectNode there ? there : target.objectNode();
                merge(inner, part);
                target.set(field.getKey(), inner);
            } else {
                target.set(field.getKey(), value);
            }
        });
    }
}
