package org.cartulary.benchmarks;

import org.cartulary.benchmarks.orders.OrdersCommand;
import org.cartulary.benchmarks.quote.QuoteCommand;
import org.cartulary.benchmarks.renewals.RenewalsCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All benchmarks as one command line; {@code --help} tells what there is. */
@Command(
        name = "benchmarks",
        description = "Measures Cartulary on this machine.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {OrdersCommand.class, RenewalsCommand.class, QuoteCommand.class})
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Read by logback.xml, so it is set before anything can log.
        System.setProperty("cartulary.log", "WARN");
        CommandLine commands = new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
        System.exit(arguments.length == 0 ? commands.execute("--help") : commands.execute(arguments));
    }
}
