package org.cartulary.domain.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cartulary.domain.CanonicalJson;
import org.cartulary.domain.Digest;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A document with a legal number. It is frozen at issue: both parties, all lines and all taxes are copies, and {@link #contentHash()}
 * recomputes to the hash that was stored with it. Only its state of payment moves.
 *
 * @param recipient in whose account it stands: the owner of what was bought
 * @param quote what was booked; lines, taxes and totals of the document are exactly these
 * @param issuedOn the date of the issuer
 * @param dueOn the last day on which it is to be paid; nothing for what was paid as it was issued
 * @param paidAt when the last of it was paid
 * @param language of the document
 */
public record Invoice(
        InvoiceId id,
        ResellerId reseller,
        InvoiceNumber number,
        InvoiceState state,
        ClientId client,
        Account recipient,
        Party issuer,
        Party billed,
        Quote quote,
        OrderId order,
        LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        Balance balance,
        @Nullable Instant paidAt,
        Language language,
        long version) {

    /** Issues the invoice of an order that is paid already. */
    public static Outcome<Invoice> issuePaid(
            InvoiceId id,
            ResellerId reseller,
            InvoiceNumber number,
            ClientId client,
            Parties parties,
            Quote quote,
            OrderId order,
            LocalDate issuedOn,
            Instant paidAt) {
        Invoice invoice = new Invoice(
                id,
                reseller,
                number,
                InvoiceState.PAID,
                client,
                quote.buyer(),
                parties.issuer(),
                parties.billed(),
                quote,
                order,
                issuedOn,
                null,
                Balance.paid(quote.total()),
                paidAt,
                parties.language(),
                1);
        return Outcome.of(invoice, invoice.issued(), new InvoiceEvent.Paid(id, client, number, quote.total()));
    }

    /** Issues the invoice of an order that is owed. */
    public static Outcome<Invoice> issueOwed(
            InvoiceId id,
            ResellerId reseller,
            InvoiceNumber number,
            ClientId client,
            Parties parties,
            Quote quote,
            OrderId order,
            LocalDate issuedOn,
            LocalDate dueOn) {
        Invoice invoice = new Invoice(
                id,
                reseller,
                number,
                InvoiceState.ISSUED,
                client,
                quote.buyer(),
                parties.issuer(),
                parties.billed(),
                quote,
                order,
                issuedOn,
                dueOn,
                Balance.untouched(quote.currency()),
                null,
                parties.language(),
                1);
        return Outcome.of(invoice, invoice.issued());
    }

    /** What is still owed; also what is not expected any more is not. */
    public Money open() {
        return quote.total().minus(balance.settled());
    }

    /** Whether something is owed for longer than was agreed. */
    public boolean isOverdue(LocalDate today) {
        return state == InvoiceState.ISSUED && dueOn != null && dueOn.isBefore(today);
    }

    /** The same invoice, written anew: what is issued against it at the same moment runs again, and sees what this transaction did. */
    public Invoice fenced() {
        return settled(balance, state, paidAt);
    }

    Invoice settled(Balance newBalance, InvoiceState to, @Nullable Instant at) {
        if (to != state && !state.next().contains(to)) {
            throw new InvoiceError.NoSuchMove(id, state, to).refused();
        }
        return new Invoice(
                id,
                reseller,
                number,
                to,
                client,
                recipient,
                issuer,
                billed,
                quote,
                order,
                issuedOn,
                dueOn,
                newBalance,
                at,
                language,
                version + 1);
    }

    private InvoiceEvent issued() {
        return new InvoiceEvent.Issued(id, client, number, quote.total(), contentHash());
    }

    /** Both sides of a document, and the language in which it is written. */
    public record Parties(Party issuer, Party billed, Language language) {}

    /** SHA-256 of everything that is frozen at issue, as hexadecimal digits. */
    public String contentHash() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("number", number);
        content.put("issuer", issuer.canonical());
        content.put("billed", billed.canonical());
        content.put("quote", quote.canonical());
        content.put("order", order);
        content.put("issuedOn", issuedOn);
        content.put("language", language);
        // Only where it is there, so that the hashes of invoices of before stand.
        if (dueOn != null) {
            content.put("dueOn", dueOn);
        }
        return Digest.of(CanonicalJson.write(content));
    }
}
