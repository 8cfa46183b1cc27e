package org.cartulary.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.ResellerId;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the embedded database has acknowledged is there after {@code kill -9}, at whatever moment that comes. */
class EmbeddedDurabilityTest {

    private static final Pattern WHOLE_LINE = Pattern.compile("reseller_[0-9a-z]{26} client_[0-9a-z]{26}");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 57, 400})
    void keepsEveryCommitThatWasAcknowledged(int acknowledgedBeforeTheKill) throws Exception {
        List<String> acknowledged = killedAfter(acknowledgedBeforeTheKill);

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(acknowledgedBeforeTheKill);
        try (Database database = Database.embedded(folder)) {
            JooqStore store = JooqStore.open(database);
            assertThat(acknowledged.stream().filter(line -> !kept(store, line))).isEmpty();
        }
    }

    private static boolean kept(JooqStore store, String line) {
        int space = line.indexOf(' ');
        return store.clients()
                .find(ResellerId.parse(line.substring(0, space)), ClientId.parse(line.substring(space + 1)))
                .isPresent();
    }

    /** What it had said before it was killed, which is as soon as it has said so much. */
    private List<String> killedAfter(int lines) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommittingProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line;
            while ((line = out.readLine()) != null) {
                if (line.startsWith("reseller_")) {
                    said.add(line);
                }
                if (said.size() == lines) {
                    // Not process.destroyForcibly(), which also throws away what it has said.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        // The kill can cut the last line off.
        said.removeIf(line -> !WHOLE_LINE.matcher(line).matches());
        return said;
    }
}
