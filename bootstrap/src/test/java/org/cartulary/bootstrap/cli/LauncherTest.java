package org.cartulary.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Java that only says how it was called. */
class LauncherTest {
    private static final String ECHO = "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 3\n";

    @TempDir
    Path here;

    @BeforeEach
    void aCheckoutThatWasBuilt() throws IOException {
        Files.createDirectories(here.resolve("bootstrap/bin"));
        Files.createDirectories(here.resolve("bootstrap/target"));
        Files.copy(Path.of("bin/cartulary"), here.resolve("bootstrap/bin/cartulary"));
        Files.writeString(here.resolve("bootstrap/target/cartulary.jar"), "jar");
        executable(here.resolve("jdk/bin/java"), ECHO);
    }

    @Test
    void passesTheWordsOnAndTheExitCodeBackFromAnyFolderAndThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(here.resolve("cartulary"), Path.of("bootstrap/bin/cartulary"));
        Path elsewhere = Files.createDirectories(here.resolve("some where"));
        Ran ran = run(elsewhere, link, Map.of(), "import", "clients", "a file.csv");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.lines())
                .endsWith("org.cartulary.bootstrap.cli.Main", "import", "clients", "a file.csv")
                .contains("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                .contains(here.toRealPath()
                        .resolve("bootstrap/target/cartulary.jar")
                        .toString());
    }

    @Test
    void letsTheServerUseTheWholeMachine() throws Exception {
        assertThat(run(here, here.resolve("bootstrap/bin/cartulary"), Map.of(), "serve")
                        .lines())
                .doesNotContain("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                .contains("-XX:+ExitOnOutOfMemoryError");
    }

    @Test
    void putsFurtherJarsOnTheClassPath() throws Exception {
        Path jars = Files.createDirectories(here.resolve("jars"));
        Files.writeString(jars.resolve("mysql.jar"), "jar");
        Ran ran =
                run(here, here.resolve("bootstrap/bin/cartulary"), Map.of("CARTULARY_JARS", jars.toString()), "check");
        assertThat(ran.lines()).anyMatch(line -> line.endsWith("cartulary.jar:" + jars.resolve("mysql.jar")));
    }

    @Test
    void buildsFirstWhereASourceIsNewerThanTheJar() throws Exception {
        executable(here.resolve("tools/mvn"), "#!/bin/sh\necho built >&2\ntouch bootstrap/target/cartulary.jar\n");
        Files.writeString(here.resolve("pom.xml"), "<project/>");
        Path source = here.resolve("domain/src/main/java/A.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "class A {}");
        Path jar = here.resolve("bootstrap/target/cartulary.jar");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        Map<String, String> path = Map.of("PATH", here.resolve("tools") + ":" + System.getenv("PATH"));
        Path launcher = here.resolve("bootstrap/bin/cartulary");
        assertThat(run(here, launcher, path, "check").lines()).contains("built");
        assertThat(run(here, launcher, path, "check").lines()).doesNotContain("built");
        assertThat(run(here, launcher, path, "--rebuild", "check").lines())
                .contains("built")
                .doesNotContain("--rebuild");
    }

    private record Ran(int code, List<String> lines) {}

    private Ran run(Path folder, Path launcher, Map<String, String> environment, String... words) throws Exception {
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add("bash");
        builder.command().add(launcher.toString());
        builder.command().addAll(List.of(words));
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("CARTULARY_"));
        builder.environment().put("JAVA_HOME", here.resolve("jdk").toString());
        builder.environment().put("XDG_CACHE_HOME", here.resolve("cache").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), text.lines().toList());
    }

    private static void executable(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
