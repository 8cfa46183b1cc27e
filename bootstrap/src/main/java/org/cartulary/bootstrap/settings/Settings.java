package org.cartulary.bootstrap.settings;

import java.net.URI;
import java.nio.file.Path;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.mail.SmtpSettings;
import org.jspecify.annotations.Nullable;

/**
 * What an installation was told, as values that are all valid. {@link Setting} says what each means and what its default is.
 *
 * @param publicUrl without a slash at its end; nothing when it follows from the port that is really listened on
 * @param dataDir absolute, as every path here
 * @param smtp nothing when mails become files
 * @param mailFrom nothing when it follows from the public URL
 */
public record Settings(
        String httpHost,
        int httpPort,
        @Nullable URI publicUrl,
        Path dataDir,
        DatabaseSettings database,
        @Nullable SmtpSettings smtp,
        @Nullable EmailAddress mailFrom,
        Payments payments,
        boolean testClock,
        Path secretFile) {
    /** The payment gateways that there are. */
    public enum Payments {
        SANDBOX
    }

    /** Where the embedded database is. */
    public Path databaseFolder() {
        return dataDir.resolve("database");
    }

    /** Where the sandbox keeps its ledger. */
    public Path paymentsFolder() {
        return dataDir.resolve("payments");
    }

    /** Where mails are put when no mail server is set. */
    public Path mailFolder() {
        return dataDir.resolve("mail");
    }
}
