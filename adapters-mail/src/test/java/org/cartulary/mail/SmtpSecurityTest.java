package org.cartulary.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.util.Map;
import org.cartulary.ports.mail.MailSender.NotHandedOver;
import org.junit.jupiter.api.Test;

/** What the way to the mail server must be like before a password or a mail goes over it. */
class SmtpSecurityTest {

    private static final TestCertificate RIGHT = TestCertificate.of("127.0.0.1");
    private static final TestCertificate OF_ANOTHER = TestCertificate.of("mail.elsewhere.example");

    static {
        // GreenMail reads these once per JVM, when its first TLS server starts
        System.setProperty(
                DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY,
                RIGHT.keyStore().toString());
        System.setProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY, TestCertificate.PASSWORD);
    }

    @Test
    void sendsOverTlsToAServerWhoseCertificateIsTrusted() {
        GreenMail server = smtps();
        try {
            sender("smtps://ada:secret@127.0.0.1:" + server.getSmtps().getPort(), RIGHT)
                    .send(SampleMail.mail());
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void sendsNothingToAServerWhoseCertificateIsNotTrusted() {
        GreenMail server = smtps();
        try {
            var settings = SmtpSettings.parse(
                    "smtps://ada:secret@127.0.0.1:" + server.getSmtps().getPort());
            var sender = new SmtpMailSender(settings, SampleMail.SENDER, SampleMail.TIME);
            assertThatExceptionOfType(NotHandedOver.class)
                    .isThrownBy(() -> sender.send(SampleMail.mail()))
                    .withMessageStartingWith("no trusted connection to the mail server 127.0.0.1:");
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void signsInOnlyAfterStartTls() throws IOException {
        try (var server = new PlainMailServer(RIGHT.context(), Map.of())) {
            sender("smtp://ada:secret@127.0.0.1:" + server.port(), RIGHT).send(SampleMail.mail());
            assertThat(server.commands).anyMatch(command -> command.startsWith("TLS AUTH PLAIN"));
            assertThat(server.commands).contains("STARTTLS", "TLS DATA");
            assertThat(server.commands).noneMatch(command -> command.startsWith("AUTH") || command.startsWith("MAIL"));
        }
    }

    @Test
    void refusesTheCertificateOfAnotherName() throws IOException {
        try (var server = new PlainMailServer(OF_ANOTHER.context(), Map.of())) {
            var sender = sender("smtp://ada:secret@127.0.0.1:" + server.port(), OF_ANOTHER);
            assertThatExceptionOfType(NotHandedOver.class)
                    .isThrownBy(() -> sender.send(SampleMail.mail()))
                    .withMessageStartingWith("no trusted connection");
            assertThat(server.commands).noneMatch(command -> command.contains("AUTH") || command.contains("MAIL"));
        }
    }

    @Test
    void sendsNothingWhereStartTlsIsRequiredAndNotOffered() throws IOException {
        try (var server = new PlainMailServer(null, Map.of())) {
            var sender = sender("smtp://ada:secret@127.0.0.1:" + server.port(), RIGHT);
            assertThatExceptionOfType(NotHandedOver.class).isThrownBy(() -> sender.send(SampleMail.mail()));
            assertThat(server.commands).noneMatch(command -> command.contains("AUTH") || command.contains("MAIL"));
        }
    }

    private static GreenMail smtps() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        server.start();
        server.setUser("ada", "secret");
        return server;
    }

    private static SmtpMailSender sender(String url, TestCertificate trusted) {
        return new SmtpMailSender(SmtpSettings.parse(url), SampleMail.SENDER, SampleMail.TIME, trusted.context());
    }
}
