package org.cartulary.bootstrap.service;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.cartulary.ports.renewal.RenewalProgress;
import org.cartulary.ports.renewal.RenewalReport.Fate;

/** Tells in a line now and then how far a run of renewals has come; one that is done sooner is not spoken of. */
public final class ToldRenewals implements Consumer<RenewalProgress> {
    private final Duration pause;
    private final Consumer<String> line;
    private Duration next;

    /**
     * Tells nothing yet.
     *
     * @param pause between two lines, and before the first
     */
    public ToldRenewals(Duration pause, Consumer<String> line) {
        this.pause = pause;
        this.line = line;
        this.next = pause;
    }

    @Override
    public void accept(RenewalProgress progress) {
        if (progress.elapsed().compareTo(next) >= 0) {
            next = progress.elapsed().plus(pause);
            line.accept(String.format(
                    Locale.ROOT,
                    "%,d done: %,d renewed, %,d unpaid, %,d pending, %,d lapsed, %,d set aside; %,d left, %,d a second",
                    progress.done(),
                    progress.count(Fate.RENEWED),
                    progress.count(Fate.UNPAID),
                    progress.count(Fate.PENDING),
                    progress.count(Fate.LAPSED),
                    progress.count(Fate.SET_ASIDE),
                    progress.left(),
                    progress.perSecond()));
        }
    }
}
