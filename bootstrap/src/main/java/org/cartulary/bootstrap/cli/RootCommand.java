package org.cartulary.bootstrap.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What all commands share. */
@Command(
        name = "cartulary",
        description = "Reseller billing: buys for clients, exactly as far as each has permitted.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:refused, or something does not hold",
            "2:the command or the settings cannot be understood"
        },
        footer = {"", "Settings come from the environment and a file: see docs/settings.md."})
final class RootCommand {
    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Tells more, such as where an error comes from.")
    private boolean verbose;

    boolean verbose() {
        return verbose;
    }
}
