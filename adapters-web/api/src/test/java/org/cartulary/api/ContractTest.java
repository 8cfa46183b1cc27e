package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cartulary.api.http.AcceptedKeys;
import org.cartulary.api.http.Access;
import org.cartulary.api.http.Route;
import org.cartulary.api.testing.Installation;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The document at /openapi.json describes exactly the routes of the server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    @Test
    void hasEveryRouteAndNoOther() {
        assertThat(operations().keySet()).isEqualTo(routes().keySet());
    }

    @Test
    void saysWhichRoutesNeedNoKey() {
        routes().forEach((name, route) ->
                assertThat(operation(name).has("security")).as(name).isEqualTo(route.access() != Access.KEY));
    }

    @Test
    void saysWhatBecomesOfAnIdempotencyKey() {
        routes().forEach((name, route) -> {
            String expected = switch (route.repeat()) {
                case READ, ASKED_AGAIN -> "none";
                case ANSWERED_AGAIN, KEPT_AFTERWARDS -> "IdempotencyKey";
                case RECOGNISED -> "RequiredIdempotencyKey";
            };
            assertThat(parameters(name).stream()
                            .filter(parameter -> parameter.endsWith("IdempotencyKey"))
                            .findFirst()
                            .orElse("none"))
                    .as(name)
                    .isEqualTo(expected);
        });
    }

    @Test
    void saysWhichRoutesTakeABody() {
        routes().forEach((name, route) ->
                assertThat(operation(name).has("requestBody")).as(name).isEqualTo(route.takesBody()));
    }

    @Test
    void namesEachOperationOnceAndExplainsIt() {
        List<JsonNode> all = new ArrayList<>(operations().values());

        assertThat(all)
                .extracting(operation -> operation.at("/operationId").asText())
                .doesNotHaveDuplicates();
        assertThat(all).allSatisfy(operation -> {
            assertThat(operation.at("/summary").asText()).isNotBlank();
            assertThat(operation.at("/tags")).hasSize(1);
            assertThat(contract().at("/tags").findValuesAsText("name"))
                    .contains(operation.at("/tags/0").asText());
            assertThat(operation.at("/responses/default/$ref").asText()).endsWith("/Problem");
        });
    }

    @Test
    void refersOnlyToWhatItHas() {
        assertThat(contract().findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                contract().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void usesEverySchemaThatItHas() {
        List<String> references = contract().findValuesAsText("$ref");

        contract()
                .at("/components/schemas")
                .fieldNames()
                .forEachRemaining(name -> assertThat(references).contains("#/components/schemas/" + name));
    }

    @Test
    void listsOnlyProblemsThatAreExplained() {
        String page = API.anonymous().get("/docs/problems").text();

        assertThat(contract().findValues("x-problems"))
                .isNotEmpty()
                .allSatisfy(
                        codes -> codes.forEach(code -> assertThat(page).contains("<h3 id=\"" + code.asText() + "\">")));
    }

    @Test
    void saysWhereItIsServed() {
        assertThat(contract().at("/openapi").asText()).isEqualTo("3.1.0");
        assertThat(contract().at("/servers/0/url").asText()).isEqualTo(Installation.PUBLIC_URL.toString());
    }

    @Test
    void closesEveryObject() {
        assertThat(contract().findParents("properties").stream()
                        .filter(schema -> schema.at("/type").asText().equals("object")))
                .allSatisfy(
                        schema -> assertThat(schema.at("/additionalProperties").isBoolean())
                                .as(schema.toString())
                                .isTrue());
    }

    private static JsonNode contract() {
        return API.anonymous().get("/openapi.json").json();
    }

    private static JsonNode operation(String name) {
        JsonNode operation = operations().get(name);
        return operation == null ? new ObjectMapper().createObjectNode() : operation;
    }

    private static List<String> parameters(String name) {
        return operation(name).at("/parameters").findValuesAsText("$ref").stream()
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .toList();
    }

    private static Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        contract()
                .at("/paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (!operation.getKey().equals("parameters")) {
                        operations.put(operation.getKey() + " " + path.getKey(), operation.getValue());
                    }
                }));
        return operations;
    }

    private static Map<String, Route> routes() {
        Installation installation = API.installation();
        AcceptedKeys keys = new AcceptedKeys(installation.useCases().authenticate(), System::nanoTime);
        Map<String, Route> routes = new TreeMap<>();
        Stream.of(AllRoutes.of(installation.useCases(), installation.settings(true), keys))
                .flatMap(List::stream)
                .forEach(route -> routes.put(route.verb().name().toLowerCase(Locale.ROOT) + " " + route.path(), route));
        return routes;
    }
}
