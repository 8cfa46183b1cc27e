package org.cartulary.bootstrap.cli;

import java.util.concurrent.Callable;
import org.cartulary.bootstrap.importing.ImportCatalog;
import org.cartulary.bootstrap.importing.ImportReport;
import org.cartulary.bootstrap.wiring.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Imports what its files hold, and reports what could not be imported. */
@Command(
        name = "catalog",
        description = {
            "Imports products, prices, seat tiers, tax rates and promo codes.",
            "Each row that cannot be used is reported with file, line, column and reason; the others are imported."
        },
        mixinStandardHelpOptions = true)
final class ImportCatalogCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ImportOptions options;

    ImportCatalogCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.options = new ImportOptions();
    }

    @Override
    public Integer call() {
        try (Installation installation = surroundings.open()) {
            ImportReport report;
            try (ProgressLine progress = new ProgressLine("catalog")) {
                report = installation
                        .get(ImportCatalog.class)
                        .handle(
                                options.operator(installation),
                                options.sources(surroundings),
                                options.allOrNothing(),
                                progress);
            }
            return ImportOptions.tell(report, surroundings.out(), surroundings.err());
        }
    }
}
