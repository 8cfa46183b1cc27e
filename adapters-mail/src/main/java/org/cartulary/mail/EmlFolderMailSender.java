package org.cartulary.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Properties;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.ports.mail.MailSender;

/**
 * Puts each mail into a folder as an {@code .eml} file, which mail programs open: for trying things out, and for hosts that carry mail
 * themselves. A file appears whole or not at all. Its name is made of the message's identity and the recipient, so a mail that is sent
 * again replaces its file, and names sort as the identities do. Only the owner may read folder and files, where the file system knows
 * owners.
 */
public final class EmlFolderMailSender implements MailSender {

    private static final int LONGEST_RECIPIENT = 100;

    private final Path folder;
    private final EmailAddress sender;
    private final InstantSource time;
    private final Session session = Session.getInstance(new Properties());

    /** Makes the folder when it is not there. */
    public EmlFolderMailSender(Path folder, EmailAddress sender, InstantSource time) {
        try {
            this.folder = Files.createDirectories(folder, readableByOwner(folder, "rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the mail folder " + folder, e);
        }
        this.sender = sender;
        this.time = time;
    }

    @Override
    public void send(Outgoing mail) {
        MimeMail mime = MimeMail.of(session, sender, mail, time.instant());
        try {
            Path draft = Files.createTempFile(folder, ".", ".draft", readableByOwner(folder, "rw-------"));
            try {
                try (OutputStream out = Files.newOutputStream(draft)) {
                    mime.writeTo(out);
                }
                Files.move(draft, folder.resolve(fileName(mail)), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (MessagingException | IOException e) {
            throw new NotHandedOver("the mail could not be written into the mail folder", e);
        }
    }

    private static String fileName(Outgoing mail) {
        String recipient = URLEncoder.encode(mail.to().value(), StandardCharsets.UTF_8)
                .replace("*", "%2A")
                .replace("%40", "@");
        String brief = recipient.substring(0, Math.min(recipient.length(), LONGEST_RECIPIENT));
        return mail.messageId() + "-" + brief + ".eml";
    }

    private static FileAttribute<?>[] readableByOwner(Path where, String permissions) {
        return where.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
