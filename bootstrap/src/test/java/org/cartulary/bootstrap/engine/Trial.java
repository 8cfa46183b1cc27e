package org.cartulary.bootstrap.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cartulary.bootstrap.serve.CartularyServer;
import org.cartulary.bootstrap.settings.Settings;
import org.cartulary.bootstrap.settings.SettingsReader;
import org.cartulary.bootstrap.wiring.Databases;
import org.cartulary.persistence.jooq.Database;
import org.cartulary.ports.mail.RelayMail;

/**
 * What became of all bad requests on one engine.
 *
 * @param answers each in full, but for identities, digests and the address of the server, which differ from run to run
 * @param written the tables in which a request left something behind
 * @param work the least of some tries
 * @param kept the texts that came back, by those that were sent
 */
record Trial(
        Map<BadRequest, Answer> answers,
        Map<BadRequest, Answer> aboutNothing,
        Map<BadRequest, List<String>> written,
        Map<BadRequest, Duration> work,
        Map<String, List<String>> kept) {

    private static final int TRIES = 3;

    /** A status, the code and the field of the problem, and the whole. */
    record Answer(int status, String code, String field, String text) {

        String brief() {
            return (status + " " + code + " " + field).strip();
        }
    }

    /** Runs a server of its own. It delivers no mail meanwhile, so that whatever changes was changed by a request. */
    static Trial on(TestEngine engine, Path data, List<BadRequest> requests) throws Exception {
        Map<String, String> environment = engine.newInstallation(data);
        Scene ours = Scene.in(environment);
        Scene theirs = Scene.in(environment);
        Settings settings = SettingsReader.read(environment, Path.of("").toAbsolutePath());
        try (CartularyServer server = CartularyServer.start(
                        settings,
                        binder -> binder.bind(RelayMail.class).toInstance(() -> new RelayMail.Relayed(0, 0, 0)));
                Database database = Databases.open(settings)) {
            Premises premises = new Premises(server.address(), ours, theirs);
            Trial trial = new Trial(
                    new LinkedHashMap<>(),
                    new LinkedHashMap<>(),
                    new LinkedHashMap<>(),
                    new LinkedHashMap<>(),
                    new LinkedHashMap<>());
            requests.forEach(request -> trial.ask(request, premises, database));
            requests.forEach(request -> trial.measure(request, premises));
            GoodText.ALL.forEach(text -> trial.kept.put(text, GoodText.thereAndBack(text, premises)));
            return trial;
        }
    }

    private void ask(BadRequest request, Premises premises, Database database) {
        Map<String, List<String>> before = EveryRow.in(database.reads());
        answers.put(request, send(request, premises));
        if (request.isAboutTheirs()) {
            aboutNothing.put(request, send(request.aboutNothing(), premises));
        }
        Map<String, List<String>> after = EveryRow.in(database.reads());
        written.put(
                request,
                after.entrySet().stream()
                        .filter(table -> !table.getValue().equals(before.get(table.getKey())))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private void measure(BadRequest request, Premises premises) {
        work.put(
                request,
                Stream.generate(() -> ServingCpu.of(() -> send(request, premises)))
                        .limit(TRIES)
                        .min(Duration::compareTo)
                        .orElseThrow());
    }

    private static Answer send(BadRequest request, Premises premises) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (!request.header().isEmpty()) {
            String[] header = premises.withThings(request.header()).split(": ", 2);
            headers.put(header[0], header[1]);
        }
        HttpResponse<String> got = premises.as(request.by())
                .send(
                        request.method(),
                        premises.withThings(request.path()),
                        headers,
                        bytes(premises.withThings(request.body())));
        boolean problem = got.headers().firstValue("Content-Type").orElse("").equals("application/problem+json");
        JsonNode body = Rest.json(problem ? got.body() : "{}");
        return new Answer(
                got.statusCode(),
                body.at("/code").asText(),
                body.at("/field").asText(),
                withoutWhatDiffers(got.body()));
    }

    private static String withoutWhatDiffers(String body) {
        return body.replaceAll("\"correlation\":\"[^\"]*\"", "\"correlation\":\"\"")
                .replaceAll("([a-z]+)_[0-9a-hjkmnp-tv-z]{26}", "$1_")
                .replaceAll("[0-9a-f]{64}", "digest")
                .replaceAll("http://[0-9.:]+", "http://server");
    }

    /** In UTF-8, but for {@code \xED} and the like, which stand for one byte. */
    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String[] parts = text.split("\\\\x", -1);
        bytes.writeBytes(parts[0].getBytes(StandardCharsets.UTF_8));
        for (int i = 1; i < parts.length; i++) {
            bytes.write(Integer.parseInt(parts[i].substring(0, 2), 16));
            bytes.writeBytes(parts[i].substring(2).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
