package org.cartulary.bootstrap.wiring.technology;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.mail.SmtpMailSender;
import org.cartulary.mail.SmtpSettings;
import org.cartulary.ports.mail.MailSender;

/** Mails are handed to a mail server. */
public final class SmtpMail extends AbstractModule {
    private final SmtpSettings server;
    private final EmailAddress from;

    public SmtpMail(SmtpSettings server, EmailAddress from) {
        this.server = server;
        this.from = from;
    }

    @Provides
    @Singleton
    MailSender sender(InstantSource clock) {
        return new SmtpMailSender(server, from, clock);
    }
}
