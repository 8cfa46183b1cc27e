package org.cartulary.bootstrap.wiring;

import com.google.inject.Module;
import java.net.URI;
import java.util.List;
import org.cartulary.bootstrap.settings.SecretFile;
import org.cartulary.bootstrap.settings.Settings;
import org.cartulary.bootstrap.wiring.technology.InvoicePages;
import org.cartulary.bootstrap.wiring.technology.MailFiles;
import org.cartulary.bootstrap.wiring.technology.MailTexts;
import org.cartulary.bootstrap.wiring.technology.OwnSecrets;
import org.cartulary.bootstrap.wiring.technology.SandboxPayments;
import org.cartulary.bootstrap.wiring.technology.SettableTime;
import org.cartulary.bootstrap.wiring.technology.SmtpMail;
import org.cartulary.bootstrap.wiring.technology.StoresOf;
import org.cartulary.bootstrap.wiring.technology.SystemTime;
import org.cartulary.bootstrap.wiring.usecase.AllUseCases;
import org.cartulary.bootstrap.wiring.usecase.Imports;
import org.cartulary.bootstrap.wiring.usecase.Invariants;
import org.cartulary.domain.client.EmailAddress;

/** Which modules an installation is made of. All that settings decide is decided here, so that no module has to. */
final class ModuleChoice {
    private ModuleChoice() {}

    static List<Module> of(Settings settings, URI publicUrl, StoresOf stores) {
        return List.of(
                stores,
                settings.testClock() ? new SettableTime() : new SystemTime(),
                new OwnSecrets(SecretFile.read(settings.secretFile())),
                new MailTexts(publicUrl),
                mail(settings, publicUrl),
                new InvoicePages(),
                payments(settings, publicUrl),
                new AllUseCases(),
                new Imports(),
                new Invariants());
    }

    private static Module mail(Settings settings, URI publicUrl) {
        EmailAddress from = settings.mailFrom() == null ? noReply(publicUrl) : settings.mailFrom();
        return settings.smtp() == null
                ? new MailFiles(settings.mailFolder(), from)
                : new SmtpMail(settings.smtp(), from);
    }

    private static Module payments(Settings settings, URI publicUrl) {
        return switch (settings.payments()) {
            case SANDBOX ->
                new SandboxPayments(settings.paymentsFolder(), URI.create(publicUrl + "/sandbox/payments/"));
        };
    }

    /** A host that is only a number has no mail. */
    private static EmailAddress noReply(URI publicUrl) {
        String host = publicUrl.getHost();
        return EmailAddress.parse("no-reply@" + (host.matches("[0-9.]+|\\[.*]") ? "localhost" : host));
    }
}
