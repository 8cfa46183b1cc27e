package org.cartulary.bootstrap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cartulary.domain.quote.Certificate;
import org.cartulary.domain.quote.Quote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Computes the certificate of a quote again. */
@Command(
        name = "replay",
        description = {
            "Computes a quote again from its certificate, and tells the first difference if there is one.",
            "Neither a database nor settings are needed. Compare the digest with the one that was agreed to."
        },
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "The certificate, in UTF-8.")
    private Path file = Path.of("");

    ReplayCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        String text = Files.readString(surroundings.resolve(file));
        // Editors end a file with a line feed, which is no part of the text.
        Quote quote = Certificate.replay(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
        surroundings.out().printf("same    %s, digest %s%n", quote.total(), quote.digest());
        return 0;
    }
}
