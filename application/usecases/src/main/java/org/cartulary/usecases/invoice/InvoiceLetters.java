package org.cartulary.usecases.invoice;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.cartulary.domain.Event;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceDraft;
import org.cartulary.domain.mail.MailAttachment;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.mail.LetterFacts;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What is told of an invoice after it was issued: to whose account it stands in; of a refund that was refused, to the reseller. */
public final class InvoiceLetters {

    private static final String CREDITED = "isCredited";
    private static final String RECEIVED = "isReceived";
    private static final String OVERDUE = "isOverdue";
    private static final String REFUND_REFUSED = "isRefundRefused";

    private final Lookup lookup;

    @Inject
    public InvoiceLetters(Lookup lookup) {
        this.lookup = lookup;
    }

    /** A credit note takes some of it back; that document goes with it. */
    public Letter credited(Event cause, CreditNote note) {
        Reader reader = reader(note.reseller(), note.client(), note.recipient());
        SettlementWay way = note.settlement().way();
        LetterFacts facts = reader.facts(CREDITED, note.original().number().toString(), note.total())
                .with("creditNoteNumber", note.number().toString())
                .with("reason", note.reason())
                .with("isOffset", way == SettlementWay.OFFSET)
                .with("isToCard", way == SettlementWay.REFUND)
                .with("isToAccount", way == SettlementWay.ACCOUNT_CREDIT);
        return reader.letter(cause, facts, new MailAttachment.OfCreditNote(note.id()));
    }

    /** What a credit note owes did not go back to the card, for a reason that is the gateway's word. */
    public Letter refundRefused(Event cause, CreditNote note, String reason) {
        Reader reader = reader(note.reseller(), note.client(), new Account.OfReseller(note.reseller()));
        LetterFacts facts = reader.facts(
                        REFUND_REFUSED, note.original().number().toString(), note.total())
                .with("creditNoteNumber", note.number().toString())
                .with("reason", reason);
        return reader.letter(cause, facts, null);
    }

    /** Some of it was paid, or the rest. */
    public Letter received(Event cause, Invoice after, Money amount) {
        Reader reader = reader(after.reseller(), Objects.requireNonNull(after.client()), after.recipient());
        LetterFacts facts = reader.facts(RECEIVED, after.number().toString(), amount)
                .with("isSettled", after.open().isZero())
                .with("isLeft", after.open().isPositive())
                .with("open", after.open());
        if (after.dueOn() != null) {
            facts.with("dueOn", after.dueOn());
        }
        return reader.letter(cause, facts, null);
    }

    /** It is owed for longer than was agreed; it goes with the letter once more. */
    public Letter overdue(Event cause, Invoice invoice) {
        Reader reader = reader(invoice.reseller(), Objects.requireNonNull(invoice.client()), invoice.recipient());
        LetterFacts facts = reader.facts(OVERDUE, invoice.number().toString(), invoice.open());
        if (invoice.dueOn() != null) {
            facts.with("dueOn", invoice.dueOn());
        }
        return reader.letter(cause, facts, new MailAttachment.OfInvoice(invoice.id()));
    }

    /** What the reseller has paid for itself in a month is invoiced; the document goes with it. */
    public Letter ofMonth(Event cause, Invoice invoice, InvoiceDraft draft, Reseller reseller) {
        LetterFacts facts = LetterFacts.toReseller(reseller)
                .with("invoiceNumber", invoice.number().toString())
                .with("month", draft.month())
                .with("orders", String.valueOf(draft.orders()))
                .with("total", draft.total());
        return new Letter(
                cause,
                reseller.email(),
                MailTemplate.MONTHLY_INVOICE,
                reseller.language(),
                facts.facts(),
                null,
                new MailAttachment.OfInvoice(invoice.id()));
    }

    private Reader reader(ResellerId reseller, ClientId client, Account recipient) {
        return new Reader(
                lookup.client(reseller, client), lookup.reseller(reseller), recipient instanceof Account.OfClient);
    }

    /** Who is written to, about which client. */
    private record Reader(Client client, Reseller reseller, boolean isClient) {

        LetterFacts facts(String occasion, String invoice, Money amount) {
            LetterFacts facts = isClient ? LetterFacts.to(client, reseller) : LetterFacts.toReseller(reseller, client);
            for (String each : List.of(CREDITED, RECEIVED, OVERDUE, REFUND_REFUSED)) {
                facts.with(each, each.equals(occasion));
            }
            return facts.with("invoiceNumber", invoice).with("amount", amount);
        }

        Letter letter(Event cause, LetterFacts facts, @Nullable MailAttachment attachment) {
            return new Letter(
                    cause,
                    isClient ? client.accountOwner().email() : reseller.email(),
                    MailTemplate.INVOICE_NOTICE,
                    isClient ? client.profile().language() : reseller.language(),
                    facts.facts(),
                    null,
                    attachment);
        }
    }
}
