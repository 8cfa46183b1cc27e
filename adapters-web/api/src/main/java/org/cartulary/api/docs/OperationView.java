package org.cartulary.api.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One operation of the contract, for a template. Parts whose names end in {@code Html} are HTML. */
record OperationView(
        String id,
        String method,
        String path,
        String summary,
        String descriptionHtml,
        boolean withoutKey,
        List<FieldRows.Row> parameters,
        List<FieldRows.Row> body,
        String bodyTypeHtml,
        List<ResponseView> responses,
        List<String> problems) {

    static OperationView of(
            Map<String, Object> contract, String path, Map<String, Object> around, String method, Object part) {
        Map<String, Object> operation = Part.of(part);
        Map<String, Object> body = schema(Part.of(operation, "requestBody"));
        return new OperationView(
                Part.text(operation, "operationId"),
                method,
                path,
                Part.text(operation, "summary"),
                Markdown.html(Part.text(operation, "description")),
                operation.containsKey("security"),
                parameters(contract, around, operation),
                FieldRows.of(body),
                Part.reference(body) == null ? "" : TypeText.of(body),
                responses(contract, operation),
                Part.list(operation, "x-problems").stream().map(String::valueOf).toList());
    }

    private static List<FieldRows.Row> parameters(
            Map<String, Object> contract, Map<String, Object> around, Map<String, Object> operation) {
        List<Object> all = new ArrayList<>(Part.list(around, "parameters"));
        all.addAll(Part.list(operation, "parameters"));
        return all.stream()
                .map(part -> Part.resolved(contract, Part.of(part)))
                .filter(parameter -> !Part.text(parameter, "name").equals("X-Correlation-Id"))
                .map(parameter -> new FieldRows.Row(
                        Part.text(parameter, "name"),
                        Boolean.TRUE.equals(parameter.get("required")),
                        "in " + Part.text(parameter, "in") + ": " + TypeText.of(Part.of(parameter, "schema")),
                        Markdown.html(Part.text(parameter, "description"))))
                .toList();
    }

    private static List<ResponseView> responses(Map<String, Object> contract, Map<String, Object> operation) {
        return Part.of(operation, "responses").entrySet().stream()
                .filter(entry -> !entry.getKey().equals("default"))
                .map(entry -> ResponseView.of(entry.getKey(), Part.resolved(contract, Part.of(entry.getValue()))))
                .toList();
    }

    /** The schema of the first media type, which the others share. */
    private static Map<String, Object> schema(Map<String, Object> carrier) {
        return Part.of(carrier, "content").values().stream()
                .findFirst()
                .map(content -> Part.of(Part.of(content), "schema"))
                .orElse(Map.of());
    }

    /** One way in which an operation is answered. */
    record ResponseView(
            String status, String description, String headers, String typeHtml, List<FieldRows.Row> fields) {

        static ResponseView of(String status, Map<String, Object> response) {
            Map<String, Object> schema = schema(response);
            return new ResponseView(
                    status,
                    Part.text(response, "description"),
                    String.join(", ", Part.of(response, "headers").keySet()),
                    Part.reference(schema) == null ? mediaTypes(response, schema) : TypeText.of(schema),
                    FieldRows.of(schema));
        }

        private static String mediaTypes(Map<String, Object> response, Map<String, Object> schema) {
            return schema.isEmpty()
                    ? Part.of(response, "content").keySet().stream().collect(Collectors.joining(" or "))
                    : "";
        }
    }
}
