package org.cartulary.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cartulary.api.TestClock;
import org.cartulary.bootstrap.checking.CheckInvariants;
import org.cartulary.bootstrap.checking.Findings;
import org.cartulary.bootstrap.engine.Scene;
import org.cartulary.bootstrap.engine.TestEngine;
import org.cartulary.bootstrap.settings.SettingsReader;
import org.cartulary.bootstrap.wiring.Installation;
import org.cartulary.domain.mail.Mail;
import org.cartulary.domain.mail.MailState;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.invoice.InvoicesOfReseller.Wanted;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The server is killed (SIGKILL) at a step of a checkout, started again on what it left, and asked again with the same key: there is one
 * charge, one order, one invoice and one confirmation.
 */
class KilledCheckoutTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    static Stream<Arguments> everyStepOnEachEngine() {
        return Stream.of(TestEngine.H2, TestEngine.MARIADB)
                .flatMap(engine -> Stream.of(Step.values())
                        .filter(step -> step != Step.NONE)
                        .map(step -> Arguments.of(engine, step)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyStepOnEachEngine")
    void isBookedOnceByTheRepeat(TestEngine engine, Step step) throws Exception {
        Map<String, String> settings = engine.newInstallation(data);
        Scene scene = Scene.in(settings);
        try (ServerProcess doomed = ServerProcess.start(settings, step)) {
            CompletableFuture<HttpResponse<String>> unanswered =
                    http.sendAsync(checkout(doomed, scene), HttpResponse.BodyHandlers.ofString());
            doomed.awaitStep();
            doomed.kill();
            assertThat(unanswered
                            .handle((answer, broken) -> answer == null || answer.statusCode() == 201)
                            .get())
                    .isTrue();
        }
        try (ServerProcess restarted = ServerProcess.start(settings, Step.NONE)) {
            HttpResponse<String> first = answer(restarted, scene);
            HttpResponse<String> second = answer(restarted, scene);
            assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
            assertThat(second.body()).isEqualTo(first.body());
            restarted.stop();
        }
        assertBookedOnce(settings, scene);
    }

    private static void assertBookedOnce(Map<String, String> settings, Scene scene) throws IOException {
        var read = SettingsReader.read(settings, Path.of("").toAbsolutePath());
        try (Installation left = Installation.open(read, URI.create("http://localhost"))) {
            UseCases does = left.get(UseCases.class);
            // Past the lease of the relay that was killed.
            left.get(TestClock.class).set(Instant.now().plus(Duration.ofMinutes(10)));
            does.relayMail().handle();
            Actor reseller = does.authenticate().handle(scene.key());
            assertThat(does.paymentsOfReseller()
                            .page(reseller, null, PageRequest.FIRST)
                            .items())
                    .singleElement()
                    .matches(payment -> payment.state() == PaymentState.SUCCEEDED);
            assertThat(does.ordersOfReseller()
                            .page(reseller, null, PageRequest.FIRST)
                            .items())
                    .hasSize(1);
            assertThat(does.invoicesOfReseller()
                            .page(reseller, Wanted.ALL, PageRequest.FIRST)
                            .items())
                    .singleElement()
                    .matches(invoice -> invoice.number().number() == 1);
            List<Mail> mails = does.mailsOfReseller()
                    .page(reseller, null, null, PageRequest.FIRST)
                    .items();
            assertThat(mails).allMatch(mail -> mail.state() == MailState.SENT);
            assertThat(mails.stream().filter(mail -> mail.template() == MailTemplate.ORDER_CONFIRMATION))
                    .hasSize(1);
            assertThat(left.get(CheckInvariants.class).run()).allMatch(Findings::holds);
            assertThat(messageIds(read.mailFolder())).doesNotHaveDuplicates().hasSize(mails.size());
        }
    }

    private static List<String> messageIds(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(KilledCheckoutTest::messageId)
                    .toList();
        }
    }

    private static String messageId(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("Message-ID:"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> answer(ServerProcess server, Scene scene) throws Exception {
        return http.send(checkout(server, scene), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest checkout(ServerProcess server, Scene scene) {
        String body = "{\"purchaseMode\":\"client_card\",\"quote\":\"" + scene.quote() + "\"}";
        return HttpRequest.newBuilder(server.at("/v1/carts/" + scene.cart() + "/checkout"))
                .header("Authorization", "Bearer " + scene.key())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "the-one-order")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
