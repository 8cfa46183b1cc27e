package org.cartulary.bootstrap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.cartulary.bootstrap.simulating.Declines;
import org.cartulary.bootstrap.simulating.Simulation;
import org.cartulary.bootstrap.simulating.SimulationPlan;
import org.cartulary.bootstrap.simulating.report.SimulationReport;
import org.cartulary.bootstrap.wiring.Installation;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Stores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what months of billing would come to, without any of it. */
@Command(
        name = "simulate",
        description = {
            "Plays months of one reseller's billing on a clock of its own, in memory, and tells what came of it.",
            "Nothing is charged, mailed or kept; the database is read and not written."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SimulateCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--months", defaultValue = "12", description = "How many, up to 120. Default: ${DEFAULT-VALUE}")
    private int months = 12;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day, such as 2027-01-01. Today if not given.")
    private @Nullable LocalDate from;

    @ArgGroup
    private Whose whose = new Whose();

    @Option(
            names = "--declines",
            paramLabel = "PERCENT",
            defaultValue = "0",
            description = "Whose payments are declined, of a hundred clients in a month. Default: ${DEFAULT-VALUE}")
    private int declines;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Another one declines others, and makes up other subscriptions. Default: ${DEFAULT-VALUE}")
    private long seed = 1;

    @Option(names = "--csv", paramLabel = "FILE", description = "Writes the months into this file.")
    private @Nullable Path csv;

    @Option(names = "--chart", paramLabel = "FILE", description = "Writes a chart into this file, as SVG.")
    private @Nullable Path chart;

    SimulateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Whose billing is played. */
    private static final class Whose {
        @Option(names = "--reseller", paramLabel = "ID", description = "Whose; needed when there are several.")
        private @Nullable String reseller;

        @Option(
                names = "--made-up",
                paramLabel = "SUBSCRIPTIONS",
                description = "A reseller that does not exist, with the sample catalogue and so many subscriptions.")
        private @Nullable Integer madeUp;
    }

    @Override
    public Integer call() throws IOException {
        Declines some = new Declines(declines, seed);
        SimulationReport report = whose.madeUp == null ? ofInstallation(some) : ofMadeUp(whose.madeUp, some);
        surroundings.out().print(report.text());
        surroundings.out().flush();
        write(csv, report.csv());
        write(chart, report.chart());
        return 0;
    }

    private SimulationReport ofMadeUp(int subscriptions, Declines some) {
        LocalDate first =
                from == null ? LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC) : from;
        SimulationPlan plan = new SimulationPlan(first, months).with(some);
        return Simulation.ofMadeUp(subscriptions, seed, first).run(plan);
    }

    private SimulationReport ofInstallation(Declines some) {
        try (Installation installation = surroundings.open()) {
            Stores stores = installation.get(Stores.class);
            ResellerId reseller = OneReseller.of(installation, whose.reseller);
            LocalDate today = stores.resellers()
                    .find(reseller)
                    .orElseThrow()
                    .dateAt(installation.get(InstantSource.class).instant());
            SimulationPlan plan = new SimulationPlan(from == null ? today : from, months).with(some);
            return Simulation.of(stores, reseller).run(plan);
        }
    }

    private void write(@Nullable Path file, String text) throws IOException {
        if (file != null) {
            Files.writeString(surroundings.resolve(file), text);
        }
    }
}
