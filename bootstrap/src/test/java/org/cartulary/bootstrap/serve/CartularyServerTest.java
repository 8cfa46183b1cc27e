package org.cartulary.bootstrap.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cartulary.bootstrap.settings.BadSettings;
import org.cartulary.bootstrap.settings.SettingsReader;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.payments.sandbox.SandboxGateway;
import org.cartulary.payments.sandbox.TestCard;
import org.cartulary.ports.payment.Charge;
import org.cartulary.ports.reseller.RegisterReseller;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class CartularyServerTest {
    private static final String ADA = """
            {"contact": {"name": "Ada Example", "email": "ada@shop-ada.com"}, "organisation": "Ada's Shop",
             "language": "en",
             "billing": {"currency": "EUR", "address": {"street": "1 Quay Street", "city": "Dublin", "country": "IE"}}}
            """;

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path here;

    @Test
    void answersOnTheFreePortThatItTookAndMakesLinksWithIt() throws Exception {
        try (CartularyServer server = start(Map.of())) {
            assertThat(server.publicUrl()).isEqualTo(server.address());
            assertThat(server.address().getPort()).isPositive();
            assertThat(get(server, "/health/live").statusCode()).isEqualTo(200);
            assertThat(get(server, "/health/ready").statusCode()).isEqualTo(200);
            HttpResponse<String> refused = get(server, "/v1/clients");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.headers().map()).doesNotContainKey("server");
        }
    }

    @Test
    void handsOverTheInvitationOfANewClientWithoutBeingAsked() throws Exception {
        Path folder = Files.createDirectories(here.resolve("mail"));
        try (WatchService watch = FileSystems.getDefault().newWatchService();
                CartularyServer server = start(Map.of("CARTULARY_PUBLIC_URL", "https://billing.example.com/"))) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            HttpResponse<String> created = http.send(
                    request(server, "/v1/clients")
                            .header("Authorization", "Bearer " + registerReseller(server))
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(ADA))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
            while (mails(folder) == 0) {
                watch.take().reset();
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(Files.readString(files.findFirst().orElseThrow()))
                    .contains("To: ada@shop-ada.com")
                    .contains("https://billing.example.com/v1/invitations/");
        }
    }

    @Test
    void hasATestClockOnlyWhereItIsOn() throws Exception {
        try (CartularyServer server = start(Map.of())) {
            assertThat(setClock(server)).isEqualTo(404);
        }
        try (CartularyServer server = start(Map.of("CARTULARY_TEST_CLOCK", "on"))) {
            assertThat(setClock(server)).isEqualTo(200);
        }
    }

    @Test
    void letsAPayerConfirmASandboxPayment() throws Exception {
        try (CartularyServer server = start(Map.of())) {
            SandboxGateway gateway = server.installation().get(SandboxGateway.class);
            gateway.charge(new Charge("a-key", TestCard.NEEDS_ACTION.token(), Money.parse("EUR 1.00")));
            assertThat(get(server, "/sandbox/payments/a-key").body()).contains("Do not pay");
            assertThat(answer(server, "a-key", "confirm").body()).contains("Paid.");
            assertThat(answer(server, "a-key", "refuse").body()).contains("Paid.");
            assertThat(answer(server, "another-key", "confirm").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void endsWithNothingLeftListening() throws Exception {
        CartularyServer server = start(Map.of());
        HttpRequest live = request(server, "/health/live").build();
        server.close();
        assertThatThrownBy(() -> http.send(live, BodyHandlers.discarding())).isInstanceOf(ConnectException.class);
        try (CartularyServer again = start(Map.of())) {
            assertThat(get(again, "/health/ready").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = String.valueOf(taken.getLocalPort());
            assertThatThrownBy(() -> start(Map.of("CARTULARY_HTTP_PORT", port)))
                    .isInstanceOf(BadSettings.class)
                    .hasMessageStartingWith("CARTULARY_HTTP_PORT is " + port + ": cannot listen on 127.0.0.1:" + port);
        }
    }

    private CartularyServer start(Map<String, String> settings) throws Exception {
        Map<String, String> environment = new HashMap<>(Map.of("CARTULARY_HTTP_PORT", "0"));
        environment.put("CARTULARY_DATA_DIR", here.toString());
        environment.putAll(settings);
        return CartularyServer.start(SettingsReader.read(environment, here));
    }

    private static String registerReseller(CartularyServer server) {
        return server.installation()
                .get(RegisterReseller.class)
                .handle(new RegisterReseller.Command(
                        "Agence Exemple",
                        "Claude Martin",
                        EmailAddress.parse("claude@agence-exemple.fr"),
                        PostalAddress.parse("1 rue de la Paix", "75002", "Paris", "FR"),
                        null,
                        Language.FR,
                        ZoneId.of("Europe/Paris")))
                .secret();
    }

    private int setClock(CartularyServer server) throws IOException, InterruptedException {
        return http.send(
                        request(server, "/v1/test-clock")
                                .header("Authorization", "Bearer " + registerReseller(server))
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString("{\"now\": \"2027-01-01T00:00:00Z\"}"))
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }

    private HttpResponse<String> get(CartularyServer server, String path) throws IOException, InterruptedException {
        return http.send(request(server, path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> answer(CartularyServer server, String key, String answer)
            throws IOException, InterruptedException {
        return http.send(
                request(server, "/sandbox/payments/" + key)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("answer=" + answer))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(CartularyServer server, String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    private static long mails(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml")).count();
        }
    }
}
