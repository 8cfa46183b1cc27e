package org.cartulary.usecases.mail;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.invoice.Estimate;
import org.cartulary.domain.mail.Mail;
import org.cartulary.domain.mail.MailAttachment;
import org.cartulary.domain.mail.MailLink;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.Secrets;
import org.cartulary.ports.cart.Carts;
import org.cartulary.ports.creditnote.CreditNotes;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.cartulary.ports.invoice.Invoices;
import org.cartulary.ports.mail.MailSender;
import org.cartulary.ports.mail.MailTemplates;
import org.cartulary.usecases.cart.Estimates;
import org.cartulary.usecases.invoice.BrandedDocuments;

/** Makes a mail of an entry of the ledger and hands it over. Here, and only here, the secret of its link is made again. */
public final class Postman {

    private final MailTemplates templates;
    private final MailSender sender;
    private final Invoices invoices;
    private final CreditNotes creditNotes;
    private final Carts carts;
    private final Estimates estimates;
    private final BrandedDocuments documents;
    private final Secrets secrets;
    private final PublicLinks links;
    private final InstantSource clock;

    @Inject
    public Postman(
            MailTemplates templates,
            MailSender sender,
            Invoices invoices,
            CreditNotes creditNotes,
            Carts carts,
            Estimates estimates,
            BrandedDocuments documents,
            Secrets secrets,
            PublicLinks links,
            InstantSource clock) {
        this.templates = templates;
        this.sender = sender;
        this.invoices = invoices;
        this.creditNotes = creditNotes;
        this.carts = carts;
        this.estimates = estimates;
        this.documents = documents;
        this.secrets = secrets;
        this.links = links;
        this.clock = clock;
    }

    void handOver(Mail mail) {
        var rendered = templates.render(mail.template(), mail.language(), facts(mail));
        sender.send(new MailSender.Outgoing(
                mail.id() + "@cartulary",
                String.valueOf(mail.facts().get("resellerName")),
                EmailAddress.parse(mail.facts().get("resellerEmail")),
                mail.recipient(),
                rendered.subject(),
                rendered.text(),
                rendered.html(),
                attachments(mail)));
    }

    private List<DocumentFile> attachments(Mail mail) {
        if (mail.attachment() instanceof MailAttachment.OfInvoice of) {
            return List.of(documents.render(
                    invoices.find(mail.reseller(), of.invoice()).orElseThrow(), InvoiceFormat.PDF));
        }
        if (mail.attachment() instanceof MailAttachment.OfCreditNote of) {
            return List.of(documents.render(
                    creditNotes.find(mail.reseller(), of.creditNote()).orElseThrow(), InvoiceFormat.PDF));
        }
        if (mail.attachment() instanceof MailAttachment.OfSentCart of) {
            // What was taken back before the mail left goes without a price.
            return carts.find(mail.reseller(), of.cart()).filter(cart -> cart.offer() != null).stream()
                    .map(cart -> estimates.of(cart, Estimate.Kind.ESTIMATE, clock.instant()))
                    .map(estimate -> documents.render(estimate, InvoiceFormat.PDF))
                    .toList();
        }
        return List.of();
    }

    private Map<String, Object> facts(Mail mail) {
        Map<String, Object> facts = new HashMap<>();
        Map<Integer, Map<String, String>> lines = new TreeMap<>();
        mail.facts().forEach((name, value) -> {
            String[] path = name.split("\\.", 3);
            if (path.length == 3) {
                lines.computeIfAbsent(Integer.valueOf(path[1]), at -> new HashMap<>())
                        .put(path[2], value);
            } else {
                facts.put(name, flagOrText(value));
            }
        });
        facts.put("lines", new ArrayList<>(lines.values()));
        facts.put("portalUrl", links.portal());
        MailLink link = mail.link();
        if (link != null) {
            facts.put("link", links.of(link.purpose(), secrets.token(link.purpose(), mail.reseller(), link.token())));
        }
        return facts;
    }

    private static Object flagOrText(String value) {
        return value.equals("true") || value.equals("false") ? Boolean.valueOf(value) : value;
    }
}
