package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cartulary.api.testing.Caller;
import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Office.Customer;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.cartulary.api.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that ask for nothing, or in the wrong form, are refused at the door. */
class StrictRequestTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private final Office office = API.office();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/clients?statuss=active",
                "/v1/clients?status=asleep",
                "/v1/clients?status=active&status=invited",
                "/v1/clients?limit=0",
                "/v1/clients?limit=201",
                "/v1/clients?limit=ten",
                "/v1/clients?limit=1e1",
                "/v1/clients?limit=99999999999",
                "/v1/clients?after=client_",
                "/v1/clients?text=%00",
                "/v1/clients?text=%0d%0a",
                "/v1/clients?text=%FF",
                "/v1/clients?text=%ED%A0%80",
                "/v1/products?after=../../etc",
                "/v1/activity?after=-1",
                "/v1/audit?after=99999999999999999999",
                "/v1/subscriptions?owner=cart_00000000000000000000000000",
                "/v1/clients/nobody",
                "/v1/clients/client_8zzzzzzzzzzzzzzzzzzzzzzzzz",
                "/v1/clients/CLIENT_00000000000000000000000000",
                "/v1/products/No%20Code",
                "/v1/clients/%F0%9F%98%80"
            })
    void refusesAddressesThatAskForNothing(String path) {
        Reply reply = office.key().get(path);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).startsWith("input.");
    }

    @Test
    void refusesABodyWhereNoneIsTaken() {
        Customer ada = office.client("Ada");

        assertThat(office.key()
                        .put("/v1/clients/" + ada.id() + "/suspension", "{\"why\": \"?\"}")
                        .at("/field"))
                .isEqualTo("body");
        assertThat(office.key().get("/v1/clients/" + ada.id()).at("/status")).isEqualTo("active");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml", "application/jsonp", "*/*"
            })
    void refusesABodyInAnotherForm(String contentType) {
        Reply reply = office.key().with("Content-Type", contentType).post("/v1/clients", Samples.client("Ada"));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.code()).isEqualTo("request.media-type");
    }

    @Test
    void takesJsonHoweverItIsCalled() {
        byte[] body = Samples.client("Ada").getBytes(StandardCharsets.UTF_8);

        assertThat(office.key()
                        .with("Content-Type", "Application/JSON; charset=utf-8")
                        .send("POST", "/v1/clients", body)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void refusesABodyOfMoreThanAMebibyte() {
        String large = Samples.client("Ada").replace("Ada & Co", "x".repeat(1 << 20));

        for (Caller caller : List.of(office.key(), office.key().chunked())) {
            Reply reply = caller.post("/v1/clients", large);

            assertThat(reply.status()).isEqualTo(413);
            assertThat(reply.code()).isEqualTo("request.body-too-large");
        }
    }

    @Test
    void takesABodyWhoseLengthIsNotSaid() {
        assertThat(office.key()
                        .chunked()
                        .post("/v1/clients", Samples.client("Ada"))
                        .status())
                .isEqualTo(201);
    }
}
