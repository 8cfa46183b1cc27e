package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.MAIL;

import java.util.Map;
import java.util.function.Function;
import org.cartulary.domain.audit.EventId;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.mail.Mail;
import org.cartulary.domain.mail.MailAttachment;
import org.cartulary.domain.mail.MailId;
import org.cartulary.domain.mail.MailLink;
import org.cartulary.domain.mail.MailState;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.reseller.ResellerId;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/** How a mail lies in its table. Why a try failed is kept as JSON text, which takes whatever a mail server may answer. */
final class MailColumns {

    private static final Function<JSON, Content> CONTENT = Json.to(Content.class);
    private static final Function<JSON, String> FAILURE = Json.to(String.class);

    static final Columns<Mail> ALL = Columns.<Mail>of(MAIL)
            .key(MAIL.RESELLER_ID, mail -> mail.reseller().value())
            .key(MAIL.MAIL_ID, mail -> mail.id().value())
            .with(MAIL.EVENT_ID, mail -> mail.event().value())
            .with(MAIL.CLIENT_ID, mail -> Ids.of(mail.client()))
            .with(MAIL.RECIPIENT, mail -> mail.recipient().value())
            .with(MAIL.TEMPLATE, mail -> mail.template().name())
            .with(MAIL.LANGUAGE, mail -> mail.language().name())
            .with(MAIL.CONTENT, mail -> Json.of(Content.of(mail)))
            .with(MAIL.STATE, mail -> mail.state().name())
            .with(MAIL.TRIES, Mail::tries)
            .with(MAIL.DUE_AT, Mail::dueAt)
            .with(MAIL.SENT_AT, Mail::sentAt)
            .with(MAIL.FAILURE, mail -> Json.of(mail.failure()))
            .with(MAIL.VERSION, Mail::version)
            .readBy(MailColumns::read);

    private MailColumns() {}

    /** A mail goes with one document or none. */
    record Content(
            Map<String, String> facts,
            @Nullable MailLink link,
            @Nullable InvoiceId attachment,
            @Nullable CreditNoteId creditNote,
            @Nullable CartId sentCart) {

        static Content of(Mail mail) {
            return new Content(
                    mail.facts(),
                    mail.link(),
                    mail.attachment() instanceof MailAttachment.OfInvoice of ? of.invoice() : null,
                    mail.attachment() instanceof MailAttachment.OfCreditNote of ? of.creditNote() : null,
                    mail.attachment() instanceof MailAttachment.OfSentCart of ? of.cart() : null);
        }

        @Nullable
        MailAttachment with() {
            if (creditNote != null) {
                return new MailAttachment.OfCreditNote(creditNote);
            }
            if (sentCart != null) {
                return new MailAttachment.OfSentCart(sentCart);
            }
            return attachment == null ? null : new MailAttachment.OfInvoice(attachment);
        }
    }

    private static Mail read(Row row) {
        Content content = row.get(MAIL.CONTENT, CONTENT);
        return new Mail(
                row.get(MAIL.MAIL_ID, MailId::new),
                row.get(MAIL.RESELLER_ID, ResellerId::new),
                row.get(MAIL.EVENT_ID, EventId::new),
                row.optional(MAIL.CLIENT_ID, ClientId::new),
                row.get(MAIL.RECIPIENT, EmailAddress::new),
                row.get(MAIL.TEMPLATE, MailTemplate::valueOf),
                row.get(MAIL.LANGUAGE, Language::valueOf),
                content.facts(),
                content.link(),
                content.with(),
                row.get(MAIL.STATE, MailState::valueOf),
                row.get(MAIL.TRIES),
                row.get(MAIL.DUE_AT),
                row.optional(MAIL.SENT_AT),
                row.optional(MAIL.FAILURE, FAILURE),
                row.get(MAIL.VERSION));
    }
}
