package org.cartulary.bootstrap.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cartulary.bootstrap.service.ToldRenewals;
import org.cartulary.bootstrap.wiring.Installation;
import org.cartulary.ports.renewal.RenewSubscriptions;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs by hand what a server does by itself again and again. */
@Command(
        name = "renew",
        description = {
            "Pays for the next period of every subscription that is due, and tells what became of each.",
            "While it runs, a line every two seconds says how far it has come.",
            "A server does this by itself. Running it twice, or beside a server, renews nothing twice."
        },
        mixinStandardHelpOptions = true)
final class RenewCommand implements Callable<Integer> {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);

    private final Surroundings surroundings;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = {
                "Also what falls due by this day, such as 2027-01-31; without it, by today.",
                "Nothing is paid for more than one period ahead."
            })
    private @Nullable LocalDate until;

    RenewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Installation installation = surroundings.open()) {
            PrintWriter out = surroundings.out();
            ToldRenewals told = new ToldRenewals(BETWEEN_LINES, line -> {
                out.println(line);
                out.flush();
            });
            RenewalReport report = installation.get(RenewSubscriptions.class).handle(until, told);
            tell(report, out);
            return report.count(Fate.SET_ASIDE) == 0 ? 0 : 1;
        }
    }

    private static void tell(RenewalReport report, PrintWriter out) {
        report.results().stream()
                .filter(result -> result.fate() != Fate.RENEWED)
                .forEach(result -> out.println(result.subscription() + "  " + result.period() + "  " + result.fate()));
        out.printf(
                Locale.ROOT,
                "%,d renewed, %,d unpaid, %,d pending, %,d lapsed, %,d set aside%n",
                report.count(Fate.RENEWED),
                report.count(Fate.UNPAID),
                report.count(Fate.PENDING),
                report.count(Fate.LAPSED),
                report.count(Fate.SET_ASIDE));
        out.println("sha-256 " + report.digest());
    }
}
