package org.cartulary.benchmarks.orders;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.cartulary.benchmarks.measuring.ComparisonTable;
import org.cartulary.benchmarks.measuring.Engine;
import org.cartulary.benchmarks.measuring.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code orders}. */
@Command(
        name = "orders",
        description = "Measures complete orders per second, beside the same rows and commits by plain JDBC.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class OrdersCommand implements Callable<Integer> {

    @Option(names = "--engines", split = ",", defaultValue = "h2,mariadb", description = "${COMPLETION-CANDIDATES}")
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

    /** Measures one database after the other. */
    static void run(List<Engine> engines, Plan plan, PrintStream out) throws Exception {
        for (Engine engine : engines) {
            try (Server server = engine.start();
                    OrdersBenchmark benchmark = new OrdersBenchmark(server, plan)) {
                ComparisonTable table = new ComparisonTable(out);
                table.order("%s: one order of %d lines".formatted(engine, plan.lines()), benchmark.recorded());
                benchmark.warmUp();
                table.heading(
                        "%s, %d reseller(s)%s: orders/s"
                                .formatted(engine, plan.resellers(), plan.rest() ? ", over HTTP" : ""),
                        "clients");
                for (int workers : plan.workers()) {
                    table.line(benchmark.compare(workers, plan.rounds()));
                }
            }
        }
    }
}
