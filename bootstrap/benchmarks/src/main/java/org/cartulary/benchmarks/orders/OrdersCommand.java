package org.cartulary.benchmarks.orders;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code orders}. */
@Command(
        name = "orders",
        description = "Measures complete orders per second, beside the same rows and commits by plain JDBC.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class OrdersCommand implements Callable<Integer> {

    @Option(names = "--engines", split = ",", defaultValue = "h2,mariadb", description = "h2, mariadb")
    private List<Engine> engines = List.of();

    @Option(names = "--clients", split = ",", defaultValue = "1,4,16", description = "How many order at once.")
    private List<Integer> workers = List.of();

    @Option(names = "--seconds", defaultValue = "8", description = "How long each side of each comparison is measured.")
    private int seconds;

    @Option(names = "--rounds", defaultValue = "4", description = "In how many turns.")
    private int rounds;

    @Option(names = "--resellers", defaultValue = "16", description = "How many are bought for; 1 is the hot one.")
    private int resellers;

    @Option(names = "--rest", description = "Calls the product over HTTP.")
    private boolean rest;

    @Option(names = "--lines", defaultValue = "3", description = "Lines of each cart, 1 to 5.")
    private int lines;

    @Override
    public Integer call() throws Exception {
        run(engines, new Plan(workers, resellers, rest, lines, rounds, Duration.ofSeconds(seconds)), System.out);
        return 0;
    }

    /** Measures one database after the other, each in a folder of its own that is gone afterwards. */
    static void run(List<Engine> engines, Plan plan, PrintStream out) throws Exception {
        for (Engine engine : engines) {
            Path folder = Files.createTempDirectory("cartulary-benchmark");
            try (Server server = engine.start(folder);
                    OrdersBenchmark benchmark = new OrdersBenchmark(server, plan)) {
                OrdersReport report = new OrdersReport(engine, plan, out);
                report.order(benchmark.recorded());
                benchmark.warmUp();
                report.heading();
                for (int workers : plan.workers()) {
                    report.comparison(benchmark.compare(workers, plan.rounds()));
                }
            } finally {
                delete(folder);
            }
        }
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
