package org.cartulary.bootstrap.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.bootstrap.importing.CsvSource;
import org.cartulary.bootstrap.importing.ImportReport;
import org.cartulary.bootstrap.wiring.Installation;
import org.cartulary.domain.reseller.Actor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What both imports are told, and how they tell what they did. */
final class ImportOptions {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV files, UTF-8, recognised by their columns.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--reseller", description = "Whose; needed when there are several.")
    private @Nullable String reseller;

    @Option(names = "--all-or-nothing", description = "Imports nothing if anything is wrong.")
    private boolean allOrNothing;

    List<CsvSource> sources(Surroundings surroundings) {
        return files.stream()
                .map(file -> CsvSource.file(surroundings.resolve(file)))
                .toList();
    }

    boolean allOrNothing() {
        return allOrNothing;
    }

    Actor operator(Installation installation) {
        return new Actor.Operator(OneReseller.of(installation, reseller));
    }

    /** Returns the exit code. */
    static int tell(ImportReport report, PrintWriter out, PrintWriter err) {
        report.notices().forEach(err::println);
        report.faults().forEach(err::println);
        report.tallies().forEach(out::println);
        if (report.faults().isEmpty()) {
            return 0;
        }
        err.println(
                report.faults().size() == 1
                        ? "1 thing was not imported."
                        : report.faults().size() + " things were not imported.");
        return 1;
    }
}
