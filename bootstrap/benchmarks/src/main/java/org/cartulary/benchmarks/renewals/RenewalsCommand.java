package org.cartulary.benchmarks.renewals;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cartulary.benchmarks.measuring.Comparison;
import org.cartulary.benchmarks.measuring.ComparisonTable;
import org.cartulary.benchmarks.measuring.Engine;
import org.cartulary.benchmarks.measuring.Server;
import org.cartulary.usecases.renewal.RenewalPace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code renewals}. */
@Command(
        name = "renewals",
        description = "Measures a run over what is due, beside the same rows and commits by plain JDBC.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class RenewalsCommand implements Callable<Integer> {

    @Option(names = "--engine", defaultValue = "mariadb", description = "${COMPLETION-CANDIDATES}")
    private Engine engine = Engine.MARIADB;

    @Option(
            names = "--due",
            split = ",",
            defaultValue = "1000,10000,100000",
            description = "How many subscriptions are due, each of another client.")
    private List<Integer> due = List.of();

    @Option(
            names = "--warm-up",
            defaultValue = "5000",
            description = "How many are renewed by each side, twice, before anything is measured.")
    private int warmUp;

    @Option(names = "--rounds", defaultValue = "3", description = "In how many turns, each with as many anew.")
    private int rounds;

    @Override
    public Integer call() throws Exception {
        run(engine, due, rounds, warmUp, System.out);
        return 0;
    }

    static void run(Engine engine, List<Integer> due, int rounds, int warmUp, PrintStream out) throws Exception {
        try (Server server = engine.start()) {
            RenewalsBenchmark benchmark = new RenewalsBenchmark(server);
            ComparisonTable table = new ComparisonTable(out);
            table.order(engine + ": a run with " + RenewalPace.DEFAULT.batch() + " due", benchmark.batch());
            benchmark.warmUp(warmUp);
            table.heading(engine + ": renewals/s", "due");
            List<Comparison> done = new ArrayList<>();
            for (int many : due) {
                done.add(benchmark.compare(many, rounds));
                table.line(done.get(done.size() - 1));
            }
            Comparison fewest = done.get(0);
            done.stream()
                    .skip(1)
                    .forEach(more -> table.print(
                            "%d due are renewed at %.2f times the rate of %d",
                            more.size(),
                            more.product().perSecond() / fewest.product().perSecond(),
                            fewest.size()));
        }
    }
}
