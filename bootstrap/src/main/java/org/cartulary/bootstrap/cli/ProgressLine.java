package org.cartulary.bootstrap.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.cartulary.bootstrap.importing.ImportProgress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Shows how far an import is, where there is a terminal to show it on. */
final class ProgressLine implements ImportProgress, AutoCloseable {
    private static final int SLOW_ENOUGH_MS = 100;

    private final String task;
    private @Nullable ProgressBar bar;

    ProgressLine(String task) {
        this.task = task;
    }

    @Override
    public void at(int done, int of) {
        if (!Ansi.AUTO.enabled()) {
            return;
        }
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(of)
                    .setUpdateIntervalMillis(SLOW_ENOUGH_MS)
                    .build();
        }
        bar.stepTo(done);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
