package org.cartulary.api.docs;

import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The OpenAPI document: one file per subject, put together, and completed by what all operations have in common. */
final class Contract {

    private static final List<String> SUBJECTS = List.of(
            "reseller",
            "clients",
            "permissions",
            "products",
            "price-books",
            "promo-codes",
            "credit-notes",
            "carts",
            "offers",
            "purchases",
            "payments",
            "record",
            "operation");

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private Contract() {}

    /** The document as it is published: nested maps and lists, in the order of the files. */
    static Map<String, Object> at(URI publicUrl, boolean testClock) {
        Map<String, Object> contract = read("base");
        contract.put("servers", List.of(Map.of("url", publicUrl.toString())));
        contract.put("paths", new LinkedHashMap<>());
        SUBJECTS.forEach(subject -> merge(contract, read(subject)));
        if (testClock) {
            merge(contract, read("test-clock"));
        }
        Part.of(contract, "paths").values().forEach(path -> complete(Part.of(path)));
        return contract;
    }

    private static void merge(Map<String, Object> contract, Map<String, Object> subject) {
        add(Part.of(contract, "paths"), Part.of(subject, "paths"));
        Map<String, Object> components = Part.of(contract, "components");
        Part.of(subject, "components").forEach((kind, parts) -> {
            components.computeIfAbsent(kind, none -> new LinkedHashMap<String, Object>());
            add(Part.of(components, kind), Part.of(parts));
        });
    }

    private static void add(Map<String, Object> all, Map<String, Object> more) {
        more.forEach((name, part) -> {
            if (all.put(name, part) != null) {
                throw new IllegalStateException("the contract has " + name + " twice");
            }
        });
    }

    private static void complete(Map<String, Object> path) {
        path.forEach((method, part) -> {
            if (METHODS.contains(method)) {
                Map<String, Object> operation = Part.of(part);
                List<Object> parameters = new ArrayList<>(Part.list(operation, "parameters"));
                parameters.add(Map.of("$ref", "#/components/parameters/Correlation"));
                operation.put("parameters", parameters);
                Part.of(operation, "responses").put("default", Map.of("$ref", "#/components/responses/Problem"));
            }
        });
    }

    private static Map<String, Object> read(String subject) {
        InputStream file = Objects.requireNonNull(
                Contract.class.getResourceAsStream("openapi/" + subject + ".yaml"), () -> "no part " + subject);
        return Part.of(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
    }
}
