package org.cartulary.benchmarks.quote;

import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code quote}. */
@Command(
        name = "quote",
        description = "Measures quotes of a five-line cart per second, without a store.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class QuoteCommand implements Callable<Integer> {

    @Option(
            names = "--seconds",
            defaultValue = "5",
            description = "How long each quote is measured, in each of two processes.")
    private int seconds;

    @Override
    public Integer call() throws Exception {
        new Runner(new OptionsBuilder()
                        .include(QuoteBenchmark.class.getSimpleName())
                        .measurementIterations(seconds)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
        return 0;
    }
}
