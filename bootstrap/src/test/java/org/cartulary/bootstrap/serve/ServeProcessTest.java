package org.cartulary.bootstrap.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server as operators run it: a process of its own. */
@Timeout(120)
class ServeProcessTest {
    private final List<Process> started = new ArrayList<>();

    @TempDir
    Path here;

    @AfterEach
    void nothingIsLeftRunning() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void saysWhereItListensAndWhatItIsMadeOfAndHidesEverySecret() throws Exception {
        Process server = start(
                "serve",
                Map.of(
                        "CARTULARY_SMTP_URL", "smtps://somebody:geheim@mail.example.com",
                        "CARTULARY_TEST_CLOCK", "on"));
        List<String> told = toldUntil(server, "There is no reseller yet");
        assertThat(told)
                .anyMatch(line -> line.contains("listens on http://127.0.0.1:"))
                .anyMatch(line -> line.contains("embedded H2 in " + here))
                .anyMatch(line -> line.contains("mail.example.com:465"))
                .anyMatch(line -> line.contains("THE TEST CLOCK IS ON"))
                .anyMatch(line -> line.contains("SandboxPayments"))
                .noneMatch(line -> line.contains("geheim"));
    }

    @Test
    void answersRequestsAndEndsInOrderWhenItIsAskedTo() throws Exception {
        Process server = start("serve", Map.of());
        List<String> told = toldUntil(server, "There is no reseller yet");
        String address = told.stream()
                .filter(line -> line.contains("listens on "))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*listens on ", "");
        int status = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address + "/health/ready"))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
        assertThat(status).isEqualTo(200);
        server.toHandle().destroy();
        assertThat(toldUntil(server, "Stopped.")).isNotEmpty();
        assertThat(server.waitFor()).isEqualTo(143);
    }

    @Test
    void keepsOtherProcessesFromItsEmbeddedDatabaseAndSaysSo() throws Exception {
        toldUntil(start("serve", Map.of()), "There is no reseller yet");
        Process check = start("check", Map.of());
        assertThat(toldUntil(check, "open in another process")).hasSize(1);
        assertThat(check.waitFor()).isEqualTo(1);
    }

    private Process start(String word, Map<String, String> settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.cartulary.bootstrap.cli.Main",
                word);
        builder.directory(here.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("CARTULARY_"));
        builder.environment().put("CARTULARY_DATA_DIR", here.toString());
        builder.environment().put("CARTULARY_HTTP_PORT", "0");
        builder.environment().putAll(settings);
        Process process = builder.start();
        started.add(process);
        return process;
    }

    /** What people read, up to a line that contains this; log lines begin with the time and are left out. */
    private static List<String> toldUntil(Process process, String last) throws IOException {
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        List<String> told = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
                told.add(line);
            }
            if (line.contains(last)) {
                return told;
            }
        }
        throw new AssertionError("ended without saying \"" + last + "\": " + told);
    }
}
