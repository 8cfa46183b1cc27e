package org.cartulary.api.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The contract as a page to read: operations by subject, then every schema. */
final class ContractPage {

    private ContractPage() {}

    static String of(Map<String, Object> contract) {
        Map<String, Object> info = Part.of(contract, "info");
        return Template.filled(
                "contract",
                Map.of(
                        "title", Part.text(info, "title"),
                        "summary", Part.text(info, "summary"),
                        "introductionHtml", Markdown.html(Part.text(info, "description")),
                        "subjects", subjects(contract),
                        "schemas", schemas(contract)));
    }

    private static List<Map<String, Object>> subjects(Map<String, Object> contract) {
        return Part.list(contract, "tags").stream()
                .map(tag -> {
                    String name = Part.text(Part.of(tag), "name");
                    return Map.<String, Object>of(
                            "name", name,
                            "description", Part.text(Part.of(tag), "description"),
                            "operations", operations(contract, name));
                })
                .toList();
    }

    private static List<OperationView> operations(Map<String, Object> contract, String subject) {
        List<OperationView> operations = new ArrayList<>();
        Part.of(contract, "paths")
                .forEach((path, part) -> Part.of(part).forEach((method, operation) -> {
                    if (operation instanceof Map<?, ?>
                            && Part.list(Part.of(operation), "tags").contains(subject)) {
                        operations.add(OperationView.of(contract, path, Part.of(part), method, operation));
                    }
                }));
        return operations;
    }

    private static List<Map<String, Object>> schemas(Map<String, Object> contract) {
        return Part.of(Part.of(contract, "components"), "schemas").entrySet().stream()
                .map(entry -> {
                    Map<String, Object> schema = Part.of(entry.getValue());
                    return Map.<String, Object>of(
                            "name", entry.getKey(),
                            "typeHtml", TypeText.of(schema),
                            "pattern", Part.text(schema, "pattern"),
                            "descriptionHtml", Markdown.html(Part.text(schema, "description")),
                            "fields", FieldRows.of(schema));
                })
                .toList();
    }
}
