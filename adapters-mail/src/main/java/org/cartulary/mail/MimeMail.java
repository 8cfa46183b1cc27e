package org.cartulary.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.mail.MailSender.NotHandedOver;
import org.cartulary.ports.mail.MailSender.Outgoing;

/**
 * A mail as a MIME message: text and HTML as alternatives, attachments beside them, all in UTF-8. Names and subjects are put on one line
 * before they reach a header. {@code Auto-Submitted} (RFC 3834) keeps holiday notices away. An address with other than ASCII letters
 * before the at sign is refused: few servers take it (RFC 6531), and without that the transport would cut its letters to one byte each,
 * which is another mailbox, or a line end.
 */
final class MimeMail extends MimeMessage {

    private static final Pattern MESSAGE_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}@[A-Za-z0-9.-]{1,64}");
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private MimeMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** Writes a mail as from this sender at this instant. */
    static MimeMail of(Session session, EmailAddress sender, Outgoing mail, Instant at) {
        try {
            return written(session, sender, mail, at);
        } catch (AddressException e) {
            throw new NotHandedOver("an address of the mail is none that mail servers take", e);
        } catch (MessagingException e) {
            throw new NotHandedOver("the mail cannot be written as a message", e);
        }
    }

    private static MimeMail written(Session session, EmailAddress sender, Outgoing mail, Instant at)
            throws MessagingException {
        if (!MESSAGE_ID.matcher(mail.messageId()).matches()) {
            throw new MessagingException("the message identity is not of the form local@domain");
        }
        MimeMail mime = new MimeMail(session, mail.messageId());
        mime.setFrom(address(sender, mail.fromName()));
        mime.setReplyTo(new InternetAddress[] {address(mail.replyTo(), mail.fromName())});
        mime.setRecipient(Message.RecipientType.TO, address(mail.to(), ""));
        mime.setSubject(OneLine.of(mail.subject()), UTF_8);
        mime.setSentDate(Date.from(at));
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setContent(content(mail));
        mime.saveChanges();
        return mime;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + messageId + ">");
    }

    private static Multipart content(Outgoing mail) throws MessagingException {
        MimeMultipart bodies = new MimeMultipart("alternative", body(mail.text(), "plain"), body(mail.html(), "html"));
        if (mail.attachments().isEmpty()) {
            return bodies;
        }
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(bodies);
        MimeMultipart mixed = new MimeMultipart("mixed", first);
        for (DocumentFile file : mail.attachments()) {
            mixed.addBodyPart(attachment(file));
        }
        return mixed;
    }

    private static MimeBodyPart body(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart attachment(DocumentFile file) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        String type = new ContentType(OneLine.of(file.mediaType())).toString();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), type)));
        part.setFileName(OneLine.of(file.fileName()).replaceAll("[/\\\\]", "_"));
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static InternetAddress address(EmailAddress address, String name) throws MessagingException {
        String mailbox = address.value().substring(0, address.value().indexOf('@') + 1);
        if (!mailbox.chars().allMatch(c -> c < 0x7f)) {
            throw new AddressException("other letters than ASCII before the at sign");
        }
        try {
            String domain = IDN.toASCII(address.domain(), IDN.USE_STD3_ASCII_RULES);
            return new InternetAddress(mailbox + domain, name.isBlank() ? null : OneLine.of(name), UTF_8);
        } catch (IllegalArgumentException e) {
            throw new AddressException("a domain that has no ASCII form");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every JVM knows UTF-8", e);
        }
    }
}
