package org.cartulary.bootstrap.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.cartulary.bootstrap.checking.CheckInvariants;
import org.cartulary.bootstrap.checking.Findings;
import org.cartulary.bootstrap.wiring.Installation;
import picocli.CommandLine.Command;

/** Looks at everything that is kept, and tells what does not hold. */
@Command(
        name = "check",
        description = {
            "Checks what must hold over the whole database, and prints what does not.",
            "Run it while nothing is under way: what changes while it reads can look broken."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Installation installation = surroundings.open()) {
            return tell(installation.get(CheckInvariants.class).run(), surroundings.out());
        }
    }

    /** Returns the exit code. */
    static int tell(List<Findings> findings, PrintWriter out) {
        for (Findings found : findings) {
            out.printf(
                    "%-6s  %s (%,d looked at)%n", found.holds() ? "holds" : "BROKEN", found.invariant(), found.seen());
            found.broken().forEach(line -> out.println("        " + line));
        }
        return findings.stream().allMatch(Findings::holds) ? 0 : 1;
    }
}
