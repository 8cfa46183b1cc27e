package org.cartulary.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.InstantSource;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.ports.mail.MailSender;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands mail to a mail server by SMTP, one connection per mail. Connecting, each reading and each writing end after 15 seconds. The
 * certificate of the server must be trusted and of its name, whenever TLS is in use.
 */
public final class SmtpMailSender implements MailSender {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpMailSender.class);
    private static final String MILLISECONDS = "15000";

    private final SmtpSettings settings;
    private final EmailAddress sender;
    private final InstantSource time;
    private final Session session;

    /** @param sender the address that all mail comes from; the name beside it is the reseller's */
    public SmtpMailSender(SmtpSettings settings, EmailAddress sender, InstantSource time) {
        this(settings, sender, time, null);
    }

    /** @param tls decides which certificates are trusted, for a mail server with a private authority; null is Java's default */
    public SmtpMailSender(SmtpSettings settings, EmailAddress sender, InstantSource time, @Nullable SSLContext tls) {
        this.settings = settings;
        this.sender = sender;
        this.time = time;
        this.session = Session.getInstance(properties(settings, sender, tls));
    }

    @Override
    public void send(Outgoing mail) {
        MimeMail mime = MimeMail.of(session, sender, mail, time.instant());
        try {
            Transport transport = session.getTransport("smtp");
            try {
                connect(transport);
                transport.sendMessage(mime, mime.getAllRecipients());
            } finally {
                leave(transport);
            }
        } catch (MessagingException e) {
            throw new NotHandedOver(SmtpFailure.reason(e, settings), e);
        }
    }

    private void connect(Transport transport) throws MessagingException {
        SmtpSettings.Login login = settings.login();
        String user = login == null ? null : login.user();
        transport.connect(settings.host(), settings.port(), user, login == null ? null : login.password());
    }

    /** What goes wrong now changes nothing: the server has answered for the mail already. */
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("the mail server ended the connection roughly", e);
        }
    }

    private static Properties properties(SmtpSettings settings, EmailAddress sender, @Nullable SSLContext tls) {
        Properties all = new Properties();
        all.put("mail.smtp.from", sender.value());
        all.put("mail.smtp.connectiontimeout", MILLISECONDS);
        all.put("mail.smtp.timeout", MILLISECONDS);
        all.put("mail.smtp.writetimeout", MILLISECONDS);
        all.put("mail.smtp.quitwait", "false");
        all.put("mail.smtp.auth", String.valueOf(settings.login() != null));
        all.put("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        all.put("mail.smtp.ssl.enable", String.valueOf(settings.security() == SmtpSettings.Security.TLS));
        all.put("mail.smtp.ssl.checkserveridentity", "true");
        all.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        all.put("mail.smtp.starttls.enable", String.valueOf(settings.security() != SmtpSettings.Security.TLS));
        all.put(
                "mail.smtp.starttls.required",
                String.valueOf(settings.security() == SmtpSettings.Security.STARTTLS_REQUIRED));
        if (tls != null) {
            all.put("mail.smtp.ssl.socketFactory", tls.getSocketFactory());
        }
        return all;
    }
}
