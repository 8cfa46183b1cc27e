package org.cartulary.api.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The fields of a schema as rows of a table; those of objects inside it, unless they have a name of their own, with their path. */
final class FieldRows {

    private FieldRows() {}

    static List<Row> of(Map<String, Object> schema) {
        List<Row> rows = new ArrayList<>();
        add(rows, "", schema);
        return rows;
    }

    private static void add(List<Row> rows, String path, Map<String, Object> schema) {
        List<Object> required = Part.list(schema, "required");
        Part.of(schema, "properties").forEach((name, part) -> {
            Map<String, Object> field = Part.of(part);
            boolean list = Part.text(field, "type").equals("array");
            String place = path + name + (list ? "[]" : "");
            rows.add(new Row(
                    place,
                    required.contains(name),
                    TypeText.of(field),
                    Markdown.html(Part.text(field, "description"))));
            add(rows, place + ".", list ? Part.of(field, "items") : field);
        });
    }

    /** One field, for a template: its path, whether it is required, its type and description as HTML. */
    record Row(String name, boolean required, String type, String description) {}
}
