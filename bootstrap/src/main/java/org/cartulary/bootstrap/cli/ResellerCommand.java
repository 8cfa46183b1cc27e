package org.cartulary.bootstrap.cli;

import picocli.CommandLine.Command;

/** Holds the commands below it. */
@Command(
        name = "reseller",
        description = "Resellers of this installation.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class ResellerCommand {}
