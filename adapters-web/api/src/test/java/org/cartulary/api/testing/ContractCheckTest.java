package org.cartulary.api.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check that all tests of the API rely on bites: an exchange that is right fails against a contract that lacks a part of it. */
class ContractCheckTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private final Office office = API.office();

    @Test
    void letsARightExchangePass() {
        assertThatCode(() -> createdUnder("/info/license")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/paths/~1v1~1clients/post/responses/201",
                "/paths/~1v1~1clients/post/responses/201/headers/ETag",
                "/paths/~1v1~1clients/post/responses/201/content/application~1json",
                "/paths/~1v1~1clients/post",
                "/paths/~1v1~1clients",
                "/components/schemas/Client/properties/status",
                "/components/schemas/Address/properties/postcode",
                "/components/schemas/NewClient/properties/organisation"
            })
    void missesWhatAContractLacks(String pointer) {
        assertThatThrownBy(() -> createdUnder(pointer)).isInstanceOf(AssertionError.class);
    }

    @Test
    void missesAProblemThatAnOperationDoesNotList() {
        ContractCheck check = new ContractCheck(without("/paths/~1v1~1clients~1{id}/get/x-problems"));
        String path = "/v1/clients/client_00000000000000000000000000";
        Reply reply = office.key().get(path);

        assertThatThrownBy(() -> check.check("GET", path, Map.of(), "", reply))
                .hasMessageContaining("may answer client.unknown");
    }

    @Test
    void missesAParameterThatAnOperationDoesNotHave() {
        ContractCheck check = new ContractCheck(without("/paths/~1v1~1clients/get/parameters"));
        Reply reply = office.key().get("/v1/clients?limit=1");

        assertThatThrownBy(() -> check.check("GET", "/v1/clients?limit=1", Map.of(), "", reply))
                .hasMessageContaining("limit");
    }

    private void createdUnder(String missing) {
        String body = Samples.client("Ada");
        Reply reply = office.key().post("/v1/clients", body);
        new ContractCheck(without(missing)).check("POST", "/v1/clients", Map.of(), body, reply);
    }

    private static JsonNode without(String pointer) {
        JsonNode contract = API.anonymous().get("/openapi.json").json();
        JsonPointer place = JsonPointer.compile(pointer);
        ((ObjectNode) contract.at(place.head())).remove(place.last().getMatchingProperty());
        return contract;
    }
}
