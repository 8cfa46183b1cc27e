package org.cartulary.bootstrap.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cartulary.bootstrap.demo.Demo;
import picocli.CommandLine.Command;

/** Plays the whole job in a folder of its own; nothing that was set up before is touched. */
@Command(
        name = "demo",
        description = "Plays the whole job on a fresh embedded database, step by step, and keeps what it made.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT);

    private final Surroundings surroundings;

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = surroundings.out();
        String now = LocalDateTime.now(ZoneOffset.UTC).format(NAME);
        Path folder = surroundings.settings().dataDir().resolve("demo-" + now);
        out.println("Everything of this story is kept in " + folder);
        return new Demo(folder, out).run() ? 0 : 1;
    }
}
