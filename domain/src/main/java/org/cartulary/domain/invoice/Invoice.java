package org.cartulary.domain.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cartulary.domain.CanonicalJson;
import org.cartulary.domain.Digest;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.quote.Priced;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A document with a legal number. It is frozen at issue: both parties, all lines and all taxes are copies, and {@link #contentHash()}
 * recomputes to the hash that was stored with it. Only its state of payment moves.
 *
 * @param client about whom it is; nothing where it bills the orders of a month
 * @param recipient in whose account it stands: the owner of what was bought
 * @param quote what was booked; lines, taxes and totals of the document are exactly these
 * @param order what it bills; nothing where it bills the orders of a month, which are in its quote
 * @param issuedOn the date of the issuer
 * @param dueOn the last day on which it is to be paid; nothing for what was paid as it was issued
 * @param remindOn when whoever owes it is reminded next, as long as it is owed
 * @param paidAt when the last of it was paid
 * @param receipts what came for it outside of any gateway, in the order in which it was recorded
 * @param language of the document
 */
public record Invoice(
        InvoiceId id,
        ResellerId reseller,
        InvoiceNumber number,
        InvoiceState state,
        @Nullable ClientId client,
        Account recipient,
        Party issuer,
        Party billed,
        Priced quote,
        @Nullable OrderId order,
        LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate remindOn,
        Balance balance,
        @Nullable Instant paidAt,
        List<Receipt> receipts,
        Language language,
        long version) {

    public Invoice {
        receipts = List.copyOf(receipts);
    }

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
                null,
                Balance.paid(quote.total()),
                paidAt,
                List.of(),
                parties.language(),
                1);
        return Outcome.of(invoice, invoice.issued(), new InvoiceEvent.Paid(id, client, number, quote.total()));
    }

    /**
     * Issues the invoice of an order that is owed.
     *
     * @param paid what of it is paid already, less than its total
     */
    public static Outcome<Invoice> issueOwed(
            InvoiceId id,
            ResellerId reseller,
            InvoiceNumber number,
            ClientId client,
            Parties parties,
            Quote quote,
            OrderId order,
            LocalDate issuedOn,
            LocalDate dueOn,
            ReminderSchedule reminders,
            Money paid) {
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
                reminders.next(dueOn, dueOn),
                Balance.paid(paid),
                null,
                List.of(),
                parties.language(),
                1);
        return Outcome.of(invoice, invoice.issued());
    }

    /** The same invoice with this quote: for stores, which keep the orders of a month beside it. */
    public Invoice holding(ConsolidatedQuote orders) {
        return next(orders, state, balance, remindOn, paidAt, receipts, version);
    }

    /** About whom it is, where it is about one; what is issued for a month is paid, and none of what asks this happens to it. */
    ClientId aboutOne() {
        return Objects.requireNonNull(client, "an invoice of a month is about no one client");
    }

    /** What is still owed; also what is not expected any more is not. */
    public Money open() {
        return quote.total().minus(balance.settled());
    }

    /** Whether something is owed for longer than was agreed. */
    public boolean isOverdue(LocalDate today) {
        return state == InvoiceState.ISSUED && dueOn != null && dueOn.isBefore(today);
    }

    /**
     * Whoever owes it is reminded; again on the next day of the schedule. Nothing happens where it is not the day, or not owed; where the
     * schedule has no reminders any more, nobody is reminded again.
     */
    public Outcome<Invoice> remind(LocalDate today, ReminderSchedule schedule) {
        if (!isOverdue(today) || dueOn == null || remindOn == null || remindOn.isAfter(today)) {
            return Outcome.of(this);
        }
        if (schedule.days().isEmpty()) {
            return Outcome.of(next(quote, state, balance, null, paidAt, receipts, version + 1));
        }
        return Outcome.of(
                next(quote, state, balance, schedule.next(dueOn, today), paidAt, receipts, version + 1),
                new InvoiceEvent.Reminded(id, aboutOne(), number, open(), dueOn));
    }

    /** The same invoice, written anew: what is issued against it at the same moment runs again, and sees what this transaction did. */
    public Invoice fenced() {
        return next(quote, state, balance, remindOn, paidAt, receipts, version + 1);
    }

    Invoice settled(Balance newBalance, InvoiceState to, @Nullable Instant at) {
        if (to != state && !state.next().contains(to)) {
            throw new InvoiceError.NoSuchMove(id, state, to).refused();
        }
        return next(quote, to, newBalance, to == InvoiceState.ISSUED ? remindOn : null, at, receipts, version + 1);
    }

    /** The same step, with one more receipt. */
    Invoice with(Receipt receipt) {
        List<Receipt> more =
                Stream.concat(receipts.stream(), Stream.of(receipt)).toList();
        return next(quote, state, balance, remindOn, paidAt, more, version);
    }

    private Invoice next(
            Priced what,
            InvoiceState newState,
            Balance newBalance,
            @Nullable LocalDate reminded,
            @Nullable Instant at,
            List<Receipt> received,
            long newVersion) {
        return new Invoice(
                id,
                reseller,
                number,
                newState,
                client,
                recipient,
                issuer,
                billed,
                what,
                order,
                issuedOn,
                dueOn,
                reminded,
                newBalance,
                at,
                received,
                language,
                newVersion);
    }

    private InvoiceEvent issued() {
        return new InvoiceEvent.Issued(id, aboutOne(), number, quote.total(), contentHash());
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
        if (order != null) {
            content.put("order", order);
        }
        content.put("issuedOn", issuedOn);
        content.put("language", language);
        // Only where it is there, so that the hashes of invoices of before stand.
        if (dueOn != null) {
            content.put("dueOn", dueOn);
        }
        return Digest.of(CanonicalJson.write(content));
    }
}
