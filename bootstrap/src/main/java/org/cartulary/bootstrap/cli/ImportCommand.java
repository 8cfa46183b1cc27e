package org.cartulary.bootstrap.cli;

import picocli.CommandLine.Command;

/** Holds the commands below it. */
@Command(
        name = "import",
        description = "Catalogues and clients out of CSV files.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class ImportCommand {}
