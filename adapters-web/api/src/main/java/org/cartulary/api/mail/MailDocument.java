package org.cartulary.api.mail;

import java.time.Instant;
import org.cartulary.domain.audit.EventId;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.mail.Mail;
import org.cartulary.domain.mail.MailAttachment;
import org.cartulary.domain.mail.MailId;
import org.cartulary.domain.mail.MailState;
import org.cartulary.domain.mail.MailTemplate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the mail ledger as it is shown. The one-time link that it may carry is not.
 *
 * @param event because of which it is sent
 * @param dueAt not handed over before; nothing once it has been
 * @param failure why the last try failed
 */
record MailDocument(
        MailId id,
        EventId event,
        @Nullable ClientId client,
        EmailAddress recipient,
        MailTemplate template,
        Language language,
        @Nullable MailAttachment attachment,
        MailState status,
        int tries,
        @Nullable Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable String failure) {

    static MailDocument of(Mail mail) {
        return new MailDocument(
                mail.id(),
                mail.event(),
                mail.client(),
                mail.recipient(),
                mail.template(),
                mail.language(),
                mail.attachment(),
                mail.state(),
                mail.tries(),
                mail.state() == MailState.DUE ? mail.dueAt() : null,
                mail.sentAt(),
                mail.failure());
    }
}
