package org.cartulary.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Date;
import org.cartulary.ports.mail.MailSender.NotHandedOver;
import org.cartulary.ports.mail.MailSender.Outgoing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail server receives. */
class SmtpMailSenderTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
        server.setUser("billing", "sec:ret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void writesTheHeadersOfAMailThatAMachineSends() throws MessagingException {
        MimeMessage received = sent(SampleMail.mail());
        assertThat(received.getFrom()).containsExactly(new InternetAddress("Atelier <billing@cartulary.example>"));
        assertThat(received.getReplyTo()).containsExactly(new InternetAddress("Atelier <hello@atelier.example>"));
        assertThat(received.getRecipients(Message.RecipientType.TO))
                .containsExactly(new InternetAddress("ada@client.example"));
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(received.getSubject()).isEqualTo("Your cart is ready");
        assertThat(received.getSentDate()).isEqualTo(Date.from(SampleMail.TIME.instant()));
        assertThat(received.getHeader("Message-ID")).containsExactly("<mail_01h@cartulary>");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getHeader("MIME-Version")).containsExactly("1.0");
        assertThat(received.getHeader("Return-Path")).containsExactly("<billing@cartulary.example>");
    }

    @Test
    void keepsTheMessageIdAtEachTry() throws MessagingException {
        sent(SampleMail.mail());
        sent(SampleMail.mail());
        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsExactly("<mail_01h@cartulary>", "<mail_01h@cartulary>");
    }

    @Test
    void offersTextAndHtmlAsAlternativesInThatOrder() throws MessagingException, IOException {
        Outgoing mail = SampleMail.mail();
        MimeMessage received = sent(mail);
        assertThat(received.getContentType()).startsWith("multipart/alternative");
        assertAlternatives((Multipart) received.getContent(), mail);
    }

    @Test
    void putsAttachmentsBesideTheAlternatives() throws MessagingException, IOException {
        Outgoing mail = SampleMail.attached("Rechnung 42 zażółć.pdf", "application/pdf");
        MimeMessage received = sent(mail);
        assertThat(received.getContentType()).startsWith("multipart/mixed");
        Multipart mixed = (Multipart) received.getContent();
        assertThat(mixed.getCount()).isEqualTo(2);
        assertAlternatives((Multipart) mixed.getBodyPart(0).getContent(), mail);
        Part file = mixed.getBodyPart(1);
        assertThat(file.getContentType()).startsWith("application/pdf");
        assertThat(file.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(file.getFileName()).isEqualTo("Rechnung 42 zażółć.pdf");
        assertThat(file.getHeader("Content-Disposition")[0]).contains("filename*=UTF-8''Rechnung%2042%20za%C5%BC");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(SampleMail.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zażółć gęślą jaźń",
                "سلة التسوق جاهزة",
                "העגלה שלך מוכנה",
                "🎉👩‍👩‍👧 Ready 🇵🇱",
                "a long line of words that must be folded somewhere because it is far longer than seventy-eight characters: ąęśćź"
            })
    void carriesSubjectsOfAnyScript(String subject) throws MessagingException {
        MimeMessage received = sent(SampleMail.titled(subject));
        assertThat(received.getSubject()).isEqualTo(subject);
        assertThat(received.getHeader("Subject", null)).matches("[\\x00-\\x7f]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Łódź & Synowie, \"Sp.\" <z o.o.>", "متجر", "a@b, c@d", "O'Neill; Bcc: x@y"})
    void carriesNamesOfAnyScript(String name) throws MessagingException {
        MimeMessage received = sent(SampleMail.from(name));
        assertThat(received.getFrom()).hasSize(1);
        assertThat(((InternetAddress) received.getFrom()[0]).getPersonal()).isEqualTo(name);
        assertThat(((InternetAddress) received.getFrom()[0]).getAddress()).isEqualTo("billing@cartulary.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\r\nBcc: eve@evil.example",
                "x\nBcc: eve@evil.example",
                "x\r\n\r\nBcc: eve@evil.example",
                "ż\r\nBcc: eve@evil.example"
            })
    void letsNobodyAddAHeader(String text) throws MessagingException {
        for (Outgoing mail :
                new Outgoing[] {SampleMail.titled(text), SampleMail.from(text), SampleMail.attached(text, "text/plain")
                }) {
            MimeMessage received = sent(mail);
            assertThat(received.getHeader("Bcc")).isNull();
            assertThat(received.getAllRecipients()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail_1>\r\nBcc: eve@evil.example", "no at sign", "", "a@b@c", "<a@b>"})
    void refusesAMessageIdThatIsNone(String messageId) {
        assertThatExceptionOfType(NotHandedOver.class)
                .isThrownBy(() -> sender("").send(SampleMail.identified(messageId)));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void refusesAMediaTypeThatIsNone() {
        assertThatExceptionOfType(NotHandedOver.class)
                .isThrownBy(() -> sender("").send(SampleMail.attached("x", "text\r\nBcc: eve@evil.example")));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void keepsAFileNameOutOfFolders() throws MessagingException, IOException {
        MimeMessage received = sent(SampleMail.attached("../..\\evil.pdf", "application/pdf"));
        assertThat(((Multipart) received.getContent()).getBodyPart(1).getFileName())
                .isEqualTo(".._.._evil.pdf");
    }

    @Test
    void writesInternationalDomainsInAscii() throws MessagingException {
        assertThat(sent(SampleMail.to("ada@żółw.example")).getAllRecipients())
                .containsExactly(new InternetAddress("ada@xn--w-uga1v8h.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "żółw@client.example",
                "a\u010abcc@client.example",
                "ada@client\uff0fx.example",
                "ada@-x-.example"
            })
    void refusesAnAddressThatWouldBecomeAnother(String address) {
        assertThatExceptionOfType(NotHandedOver.class)
                .isThrownBy(() -> sender("").send(SampleMail.to(address)))
                .withMessage("an address of the mail is none that mail servers take");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void signsIn() throws MessagingException {
        sender("billing:sec%3Aret@").send(SampleMail.mail());
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void saysThatTheLoginWasRefused() {
        assertThatExceptionOfType(NotHandedOver.class)
                .isThrownBy(() -> sender("billing:wrong-guess@").send(SampleMail.mail()))
                .withMessageContaining("refused the login")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("wrong-guess"));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void saysThatNoServerAnswers() {
        SmtpMailSender sender = sender("");
        server.stop();
        assertThatExceptionOfType(NotHandedOver.class)
                .isThrownBy(() -> sender.send(SampleMail.mail()))
                .withMessageStartingWith("no connection to the mail server 127.0.0.1:");
    }

    private static void assertAlternatives(Multipart alternatives, Outgoing mail)
            throws MessagingException, IOException {
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(alternatives.getCount()).isEqualTo(2);
        assertThat(alternatives.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(unix(alternatives.getBodyPart(0))).isEqualTo(mail.text());
        assertThat(alternatives.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(unix(alternatives.getBodyPart(1))).isEqualTo(mail.html());
    }

    private static String unix(Part part) throws MessagingException, IOException {
        return ((String) part.getContent()).replace("\r\n", "\n");
    }

    private MimeMessage sent(Outgoing mail) {
        sender("").send(mail);
        MimeMessage[] received = server.getReceivedMessages();
        return received[received.length - 1];
    }

    private SmtpMailSender sender(String login) {
        int port = server.getSmtp().getPort();
        var settings = SmtpSettings.parse("smtp://" + login + "127.0.0.1:" + port + "?starttls=optional");
        return new SmtpMailSender(settings, SampleMail.SENDER, SampleMail.TIME);
    }
}
