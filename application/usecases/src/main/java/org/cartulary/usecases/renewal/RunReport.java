package org.cartulary.usecases.renewal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cartulary.ports.renewal.RenewalProgress;
import org.cartulary.ports.renewal.RenewalReport;

/** How a run goes: what it has come past, told as it goes, and what it reports in the end. */
final class RunReport {

    private final Consumer<RenewalProgress> told;
    private final InstantSource clock;
    private final Instant begun;
    private final List<RenewalReport> reports = new ArrayList<>();
    private RenewalProgress progress;

    RunReport(long due, Consumer<RenewalProgress> told, InstantSource clock) {
        this.told = told;
        this.clock = clock;
        this.begun = clock.instant();
        this.progress = RenewalProgress.begun(due);
        told.accept(progress);
    }

    /** It has come past so many more, and of them treated these. */
    void passed(int more, RenewalReport treated) {
        if (more > 0) {
            reports.add(treated);
            progress = progress.after(more, treated, Duration.between(begun, clock.instant()));
            told.accept(progress);
        }
    }

    RenewalReport report() {
        return RenewalReport.of(reports);
    }
}
