package org.cartulary.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.cartulary.ports.mail.MailSender.NotHandedOver;
import org.cartulary.ports.mail.MailSender.Outgoing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmlFolderMailSenderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void writesTheMessageThatAMailServerWouldGet() throws IOException, MessagingException {
        sender(folder).send(SampleMail.titled("Zażółć 🎉"));
        try (InputStream in = Files.newInputStream(folder.resolve("mail_01h@cartulary-ada@client.example.eml"))) {
            MimeMessage read = new MimeMessage(Session.getInstance(new Properties()), in);
            assertThat(read.getSubject()).isEqualTo("Zażółć 🎉");
            assertThat(read.getMessageID()).isEqualTo("<mail_01h@cartulary>");
            assertThat(read.getContentType()).startsWith("multipart/alternative");
        }
    }

    @Test
    void replacesTheFileOfAMailThatIsSentAgain() throws IOException {
        sender(folder).send(SampleMail.titled("first"));
        sender(folder).send(SampleMail.titled("second"));
        assertThat(files()).hasSize(1);
        assertThat(Files.readString(files().get(0))).contains("Subject: second").doesNotContain("Subject: first");
    }

    @Test
    void keepsMailsApartThatDifferOnlyInTheirIdentity() throws IOException {
        sender(folder).send(SampleMail.identified("mail_1@cartulary"));
        sender(folder).send(SampleMail.identified("mail_2@cartulary"));
        assertThat(files()).hasSize(2);
    }

    @Test
    void staysInItsFolderWhateverTheRecipientIsCalled() throws IOException {
        sender(folder).send(SampleMail.to("../../*|a%/..@client.example"));
        sender(folder).send(SampleMail.to("a".repeat(64) + "@" + "b".repeat(60) + ".client.example"));
        assertThat(files()).hasSize(2);
        assertThat(files().get(0).getFileName().toString()).matches("[A-Za-z0-9._@%-]{1,240}\\.eml");
        assertThat(files().get(1).getFileName().toString()).matches("[A-Za-z0-9._@%-]{1,240}\\.eml");
    }

    @Test
    void makesAFolderThatOnlyItsOwnerReads() throws IOException {
        Path made = folder.resolve("spool/mail");
        sender(made).send(SampleMail.mail());
        Path file = made.resolve("mail_01h@cartulary-ada@client.example.eml");
        assertThat(file).exists();
        if (Files.getFileStore(made).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void leavesNothingBehindWhenItFails() throws IOException {
        EmlFolderMailSender sender = sender(folder);
        Files.createDirectories(folder.resolve("mail_01h@cartulary-ada@client.example.eml/occupied"));
        assertThatExceptionOfType(NotHandedOver.class).isThrownBy(() -> sender.send(SampleMail.mail()));
        assertThat(files()).hasSize(1).allMatch(Files::isDirectory);
    }

    @Test
    void saysThatTheFolderIsGone() throws IOException {
        EmlFolderMailSender sender = sender(folder.resolve("gone"));
        Files.delete(folder.resolve("gone"));
        Outgoing mail = SampleMail.mail();
        assertThatExceptionOfType(NotHandedOver.class)
                .isThrownBy(() -> sender.send(mail))
                .withMessage("the mail could not be written into the mail folder");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static EmlFolderMailSender sender(Path folder) {
        return new EmlFolderMailSender(folder, SampleMail.SENDER, SampleMail.TIME);
    }
}
