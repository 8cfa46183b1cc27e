package org.cartulary.usecases;

import java.util.HashMap;
import java.util.Map;
import org.cartulary.domain.Event;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.mail.MailAttachment;
import org.cartulary.domain.mail.MailLink;
import org.cartulary.domain.mail.MailTemplate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told to somebody because of an event that is being recorded.
 *
 * @param cause one of the events that are recorded with it
 * @param facts what the template is filled with; {@code lines.0.name} is the name in the first of its lines
 */
public record Letter(
        Event cause,
        EmailAddress recipient,
        MailTemplate template,
        Language language,
        Map<String, String> facts,
        @Nullable MailLink link,
        @Nullable MailAttachment attachment) {

    public Letter {
        facts = Map.copyOf(facts);
    }

    /** The same letter, naming and attaching this invoice. */
    public Letter with(Invoice invoice) {
        Map<String, String> more = new HashMap<>(facts);
        more.put("invoiceNumber", invoice.number().toString());
        return new Letter(cause, recipient, template, language, more, link, new MailAttachment.OfInvoice(invoice.id()));
    }
}
