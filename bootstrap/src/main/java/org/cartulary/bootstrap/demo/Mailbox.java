package org.cartulary.bootstrap.demo;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.TokenPurpose;

/** The folder in which mails are put, read as the people read them to whom they are addressed. */
final class Mailbox {
    private final Path folder;

    Mailbox(Path folder) {
        this.folder = folder;
    }

    /** A mail on the disk. */
    record Letter(Path file, String subject, String text) {
        /** The one-time token in the link that the mail carries. */
        String token(TokenPurpose purpose) {
            Matcher matcher =
                    Pattern.compile("/(" + purpose.code() + "_[a-z2-7]+)").matcher(text);
            if (!matcher.find()) {
                throw new IllegalStateException("no link of this kind in " + file);
            }
            return matcher.group(1);
        }
    }

    /** The newest mail to somebody: names of files sort as the mails came. */
    Letter newestTo(EmailAddress recipient) {
        return files().stream()
                .filter(file -> file.getFileName().toString().endsWith("-" + recipient + ".eml"))
                .max(Comparator.naturalOrder())
                .map(Mailbox::read)
                .orElseThrow(() -> new IllegalStateException("no mail to " + recipient + " in " + folder));
    }

    List<Path> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Letter read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            return new Letter(file, message.getSubject(), plainText(message));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MessagingException broken) {
            throw new IllegalStateException(file + " is no mail", broken);
        }
    }

    private static String plainText(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return part.getContent().toString();
        }
        StringBuilder text = new StringBuilder();
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart one = parts.getBodyPart(i);
                text.append(plainText(one));
            }
        }
        return text.toString();
    }
}
