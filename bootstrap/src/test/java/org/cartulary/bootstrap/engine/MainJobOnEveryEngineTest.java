package org.cartulary.bootstrap.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.cartulary.bootstrap.checking.CheckInvariants;
import org.cartulary.bootstrap.checking.Findings;
import org.cartulary.bootstrap.serve.CartularyServer;
import org.cartulary.bootstrap.settings.SettingsReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same job, through REST, on H2, MariaDB, PostgreSQL and MySQL. */
class MainJobOnEveryEngineTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    private Path data;

    @ParameterizedTest
    @EnumSource
    void isDoneThroughRest(TestEngine engine) throws Exception {
        assumeTrue(engine.runsHere(), "MySQL runs where CARTULARY_TEST_MYSQL_URL is set");
        var environment = engine.newInstallation(data);
        Scene scene = Scene.in(environment);
        try (CartularyServer server = CartularyServer.start(
                SettingsReader.read(environment, Path.of("").toAbsolutePath()))) {
            String cart = "/v1/carts/" + scene.cart();
            JsonNode modes = get(server, scene, cart + "/purchase-modes").get("items");
            assertThat(modes)
                    .extracting(mode -> mode.get("purchaseMode").asText())
                    .containsExactly("client_card", "client_invoice", "reseller_card", "client_completes");
            assertThat(modes.toString()).contains("payment.no-method");

            HttpResponse<String> bought = buy(server, scene, cart);
            assertThat(bought.statusCode()).as(bought.body()).isEqualTo(201);
            assertThat(buy(server, scene, cart).body()).isEqualTo(bought.body());

            assertThat(items(server, scene, "/v1/orders")).hasSize(1);
            assertThat(items(server, scene, "/v1/subscriptions?status=active")).hasSize(1);
            JsonNode invoice = items(server, scene, "/v1/invoices").get(0);
            assertThat(invoice.get("number").asText()).isEqualTo("INV-000001");
            assertThat(items(server, scene, "/v1/activity").toString()).contains("order.placed", "invoice.issued");
            assertThat(get(server, scene, "/v1/audit/verification").toString()).doesNotContain("brokenAt");
            assertThat(send(server, scene, HttpRequest.newBuilder().GET(), cart + "x")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(server.installation().get(CheckInvariants.class).run()).allMatch(Findings::holds);
        }
    }

    private HttpResponse<String> buy(CartularyServer server, Scene scene, String cart) throws Exception {
        String body = "{\"purchaseMode\":\"client_card\",\"quote\":\"" + scene.quote() + "\"}";
        return send(
                server,
                scene,
                HttpRequest.newBuilder()
                        .header("Idempotency-Key", "once")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                cart + "/checkout");
    }

    private JsonNode items(CartularyServer server, Scene scene, String path) throws Exception {
        return get(server, scene, path).get("items");
    }

    private JsonNode get(CartularyServer server, Scene scene, String path) throws Exception {
        HttpResponse<String> answer =
                send(server, scene, HttpRequest.newBuilder().GET(), path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private HttpResponse<String> send(CartularyServer server, Scene scene, HttpRequest.Builder request, String path)
            throws IOException, InterruptedException {
        URI where = server.address().resolve(path);
        return http.send(
                request.uri(where)
                        .header("Authorization", "Bearer " + scene.key())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
