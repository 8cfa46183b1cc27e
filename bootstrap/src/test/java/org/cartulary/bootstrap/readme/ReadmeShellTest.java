package org.cartulary.bootstrap.readme;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the README shows, as somebody would who copies it, but for the port. */
class ReadmeShellTest {

    private static final String SCRIPT = "bootstrap/src/test/resources/org/cartulary/bootstrap/readme/readme.sh";
    private static final String SAMPLES = "bootstrap/src/main/resources/org/cartulary/bootstrap/sample";

    @TempDir
    private static Path folder;

    private static String told = "";
    private static int exitCode;

    @BeforeAll
    static void runsTheScript() throws IOException, InterruptedException {
        assumeThat(onThePath("bash") && onThePath("curl"))
                .as("bash and curl are on this machine")
                .isTrue();
        copySamples();
        String port = String.valueOf(freePort());
        Path script = Files.writeString(
                folder.resolve("readme.sh"), Page.at(SCRIPT).text().replace("127.0.0.1:8080", "127.0.0.1:" + port));
        ProcessBuilder shell = new ProcessBuilder("bash", "-eu", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("told.txt").toFile());
        Map<String, String> environment = shell.environment();
        environment.keySet().removeIf(name -> name.startsWith("CARTULARY_"));
        environment.put("CARTULARY_HTTP_PORT", port);
        environment.merge("PATH", launcher().toString(), (old, ours) -> ours + File.pathSeparator + old);
        Process running = shell.start();
        try {
            assertThat(running.waitFor(5, TimeUnit.MINUTES))
                    .as("the script ends")
                    .isTrue();
            exitCode = running.exitValue();
        } finally {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
            told = Files.readString(folder.resolve("told.txt"), UTF_8);
        }
    }

    @Test
    void buysWithCurl() {
        assertThat(exitCode).as(told).isZero();
    }

    @Test
    void showsWithCurlWhichModesAreOpenAndWhyNotEachOther() {
        assertThat(told)
                .contains("\"purchaseMode\":\"client_card\",\"open\":true")
                .contains("\"purchaseMode\":\"reseller_card\",\"open\":false")
                .contains("payment.no-method");
    }

    @Test
    void keepsTheInvoiceAsADocument() {
        assertThat(folder.resolve("invoice.pdf")).content(ISO_8859_1).startsWith("%PDF-");
    }

    private static void copySamples() throws IOException {
        Path to = Files.createDirectories(folder.resolve(SAMPLES));
        try (Stream<Path> files = Files.list(Page.project().resolve(SAMPLES))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** The launcher would build what this build is building. */
    private static Path launcher() throws IOException {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path launcher = Files.writeString(
                bin.resolve("cartulary"),
                "#!/bin/sh\nexec '%s' -cp '%s' org.cartulary.bootstrap.cli.Main \"$@\"\n"
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                System.getProperty("java.class.path")));
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
        return bin;
    }

    private static boolean onThePath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
