package org.cartulary.ports.mail;

import java.util.List;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.ports.DocumentFile;

/** Hands a mail to a mail server. Called outside of any transaction. */
public interface MailSender {

    /** Returns when the server has taken it; throws {@link NotHandedOver} when it has not, or when nobody knows. */
    void send(Outgoing mail);

    /**
     * A mail that is ready to go.
     *
     * @param messageId the same at every try of one mail, without angle brackets: {@code mail_01h...@cartulary}
     * @param fromName the reseller's name
     * @param replyTo where answers go
     */
    record Outgoing(
            String messageId,
            String fromName,
            EmailAddress replyTo,
            EmailAddress to,
            String subject,
            String text,
            String html,
            List<DocumentFile> attachments) {

        public Outgoing {
            attachments = List.copyOf(attachments);
        }
    }

    /** The mail was not handed over, or nobody knows. The message says why, and holds no content of the mail. */
    final class NotHandedOver extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public NotHandedOver(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
