package org.cartulary.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Holds an exchange to the contract: what was asked, if it was accepted, and what was answered, in any case. */
final class ContractCheck {

    private static final String ADDRESS = "https://billing.example/openapi.json";
    private static final List<String> EVERYWHERE =
            List.of("input.", "access.not-signed-in", "access.scope-missing", "version.", "request.", "server.");

    private final JsonNode contract;
    private final SchemaRegistry schemas;

    ContractCheck(JsonNode contract) {
        this.contract = contract;
        this.schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(),
                builder -> builder.schemas(Map.of(ADDRESS, contract.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    void check(String method, String target, Map<String, String> headers, String body, Reply reply) {
        String path = target.split("\\?", 2)[0].replaceAll("(?<=.)/$", "");
        String verb = (method.equals("HEAD") ? "GET" : method).toLowerCase(Locale.ROOT);
        Optional<String> template = template(path);
        if (template.isEmpty() || contract.at(pointer(template.get(), verb)).isMissingNode()) {
            assertThat(reply.status()).isIn(404, 405, 308);
            if (!method.equals("HEAD")) {
                validate("/components/schemas/Problem", reply.text());
            }
            return;
        }
        String operation = pointer(template.get(), verb);
        if (reply.status() < 300) {
            checkAccepted(operation, template.get(), target, headers, body);
        }
        checkAnswer(operation, method, reply);
    }

    private void checkAccepted(
            String operation, String template, String target, Map<String, String> headers, String body) {
        List<JsonNode> parameters = StreamSupport.stream(
                        List.of(contract.at(pointer(template) + "/parameters"), contract.at(operation + "/parameters"))
                                .spliterator(),
                        false)
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .map(this::resolved)
                .toList();
        if (target.contains("?")) {
            assertThat(parameters.stream()
                            .map(parameter -> parameter.at("/name").asText()))
                    .containsAll(Arrays.stream(target.split("\\?", 2)[1].split("&", -1))
                            .map(pair -> pair.split("=", 2)[0])
                            .toList());
        }
        parameters.stream()
                .filter(parameter -> parameter.at("/in").asText().equals("header"))
                .filter(parameter -> parameter.at("/required").asBoolean())
                .forEach(parameter ->
                        assertThat(headers).containsKey(parameter.at("/name").asText()));
        if (!body.isEmpty()) {
            String type = headers.getOrDefault("Content-Type", "application/json")
                    .split(";", 2)[0]
                    .toLowerCase(Locale.ROOT);
            String content = operation + "/requestBody/content/" + escaped(type);
            assertThat(contract.at(content).isMissingNode()).as(type).isFalse();
            if (type.endsWith("json")) {
                validate(content + "/schema", body);
            }
        }
    }

    private void checkAnswer(String operation, String method, Reply reply) {
        String specific = operation + "/responses/" + reply.status();
        JsonNode documented = contract.at(specific);
        String pointer = documented.isMissingNode() ? "/components/responses/Problem" : specific;
        JsonNode response = resolved(contract.at(pointer));
        String type = reply.header("Content-Type").orElse("").split(";", 2)[0];
        if (type.isEmpty()) {
            assertThat(response.at("/content").isMissingNode())
                    .as("%s answers nothing", pointer)
                    .isTrue();
        } else {
            assertThat(response.at("/content").fieldNames()).toIterable().contains(type);
            if (!response.at("/content/" + escaped(type) + "/schema").isMissingNode() && !method.equals("HEAD")) {
                validate(pointer + "/content/" + escaped(type) + "/schema", reply.text());
            }
        }
        if (documented.isMissingNode()) {
            checkProblem(operation, method, reply);
        } else if (reply.status() < 300) {
            checkHeaders(response, reply);
        }
    }

    private void checkProblem(String operation, String method, Reply reply) {
        assertThat(reply.status()).isGreaterThanOrEqualTo(400);
        if (!method.equals("HEAD")) {
            String code = reply.code();
            List<String> listed = StreamSupport.stream(
                            contract.at(operation + "/x-problems").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
            assertThat(EVERYWHERE.stream().anyMatch(code::startsWith) || listed.contains(code))
                    .as("%s may answer %s", operation, code)
                    .isTrue();
            assertThat(reply.at("/status")).isEqualTo(String.valueOf(reply.status()));
        }
    }

    private static void checkHeaders(JsonNode response, Reply reply) {
        for (String header : List.of("ETag", "Location")) {
            assertThat(reply.header(header).isPresent())
                    .as("%s of %s", header, reply.text())
                    .isEqualTo(response.at("/headers").has(header));
        }
        assertThat(reply.header("Link").isEmpty() || response.at("/headers").has("Link"))
                .isTrue();
    }

    private void validate(String pointer, String json) {
        assertThat(contract.at(pointer).isMissingNode())
                .as("the contract has %s", pointer)
                .isFalse();
        Schema schema = schemas.getSchema(SchemaLocation.of(ADDRESS + "#" + pointer));
        assertThat(schema.validate(Reply.read(json)))
                .as("%s holds for %s", pointer, json)
                .isEmpty();
    }

    private JsonNode resolved(JsonNode part) {
        String reference = part.at("/$ref").asText();
        return reference.isEmpty() ? part : contract.at(reference.substring(1));
    }

    /** The documented path that this one is; words before parameters. */
    private Optional<String> template(String path) {
        List<String> steps = List.of(path.split("/", -1));
        return StreamSupport.stream(
                        ((Iterable<String>) () -> contract.at("/paths").fieldNames()).spliterator(), false)
                .filter(template -> matches(List.of(template.split("/", -1)), steps))
                .min(Comparator.comparing((String template) -> template.contains("{")));
    }

    private static boolean matches(List<String> template, List<String> steps) {
        return template.size() == steps.size()
                && IntStream.range(0, steps.size())
                        .allMatch(i -> template.get(i).startsWith("{")
                                || template.get(i).equals(steps.get(i)));
    }

    private static String pointer(String template) {
        return "/paths/" + escaped(template);
    }

    private static String pointer(String template, String verb) {
        return pointer(template) + "/" + verb;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
