package org.cartulary.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.mail.MailSender.Outgoing;

/** A mail to send, and variants of it. */
final class SampleMail {

    static final EmailAddress SENDER = EmailAddress.parse("billing@cartulary.example");
    static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-11-22T10:15:30Z"));
    static final byte[] PDF = "%PDF-1.7 \u0000\u00ff not really".getBytes(StandardCharsets.ISO_8859_1);

    private SampleMail() {}

    static Outgoing mail() {
        return titled("Your cart is ready");
    }

    static Outgoing titled(String subject) {
        return of("mail_01h@cartulary", "Atelier", "ada@client.example", subject, List.of());
    }

    static Outgoing from(String name) {
        return of("mail_01h@cartulary", name, "ada@client.example", "Hello", List.of());
    }

    static Outgoing to(String address) {
        return of("mail_01h@cartulary", "Atelier", address, "Hello", List.of());
    }

    static Outgoing identified(String messageId) {
        return of(messageId, "Atelier", "ada@client.example", "Hello", List.of());
    }

    static Outgoing attached(String fileName, String mediaType) {
        var file = new DocumentFile(fileName, mediaType, PDF);
        return of("mail_01h@cartulary", "Atelier", "ada@client.example", "Hello", List.of(file));
    }

    private static Outgoing of(
            String messageId, String fromName, String to, String subject, List<DocumentFile> attachments) {
        return new Outgoing(
                messageId,
                fromName,
                EmailAddress.parse("hello@atelier.example"),
                EmailAddress.parse(to),
                subject,
                "Zażółć gęślą jaźń\n.\nFrom here on 🌍\n",
                "<p>Zażółć gęślą jaźń</p>" + "<p>é</p>".repeat(200) + "\n",
                attachments);
    }
}
