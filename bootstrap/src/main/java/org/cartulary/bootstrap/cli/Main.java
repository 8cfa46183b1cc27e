package org.cartulary.bootstrap.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** Where the process begins. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        // Read by logback.xml, so it is set before anything can log.
        System.setProperty("cartulary.log", logged(words));
        PrintWriter out = lines(FileDescriptor.out);
        PrintWriter err = lines(FileDescriptor.err);
        int code = run(System.getenv(), Path.of("").toAbsolutePath(), out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** What is simulated has not happened: its report tells it, and no log. */
    private static String logged(List<String> words) {
        if (words.contains("serve") || words.contains("--verbose")) {
            return "INFO";
        }
        return !words.isEmpty() && words.get(0).equals("simulate") ? "OFF" : "WARN";
    }

    /** In UTF-8 wherever it runs, and each line at once. */
    private static PrintWriter lines(FileDescriptor to) {
        return new PrintWriter(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }

    /** Runs one command and returns its exit code. */
    static int run(
            Map<String, String> environment, Path workingDirectory, PrintWriter out, PrintWriter err, String... words) {
        Surroundings surroundings = new Surroundings(environment, workingDirectory, out, err);
        CommandLine all = new CommandLine(new RootCommand())
                .addSubcommand(new DemoCommand(surroundings))
                .addSubcommand(new ServeCommand(surroundings))
                .addSubcommand(
                        new CommandLine(new ResellerCommand()).addSubcommand(new CreateResellerCommand(surroundings)))
                .addSubcommand(new CommandLine(new ImportCommand())
                        .addSubcommand(new ImportCatalogCommand(surroundings))
                        .addSubcommand(new ImportClientsCommand(surroundings)))
                .addSubcommand(new RenewCommand(surroundings))
                .addSubcommand(new SimulateCommand(surroundings))
                .addSubcommand(new ReplayCommand(surroundings))
                .addSubcommand(new MigrateCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new ErrorLines());
        if (words.length == 0) {
            all.usage(out);
            return ExitCode.USAGE;
        }
        return all.execute(words);
    }
}
