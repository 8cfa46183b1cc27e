package org.cartulary.domain.creditnote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cartulary.domain.CanonicalJson;
import org.cartulary.domain.Digest;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.quote.TaxTotal;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.joda.money.Money;

/**
 * A document with a legal number that takes back what an invoice billed. It is frozen at issue, with the parties of the invoice and a
 * reference to it; {@link #contentHash()} recomputes to the hash that was recorded then. Only the settlement of its money moves.
 *
 * @param recipient in whose account it stands: that of the invoice
 * @param reason in words, for the reader
 * @param issuedOn the date of the issuer
 */
public record CreditNote(
        CreditNoteId id,
        ResellerId reseller,
        InvoiceNumber number,
        ClientId client,
        Account recipient,
        Original original,
        Invoice.Parties parties,
        String reason,
        Credited credited,
        LocalDate issuedOn,
        Settlement settlement,
        long version) {

    /** The invoice that is credited: its legal number and its date are printed, and so are copies. */
    public record Original(InvoiceId id, InvoiceNumber number, LocalDate issuedOn) {}

    /** By which way its money is settled, and how far that is. */
    public record Settlement(SettlementWay way, SettlementState state) {}

    /** Issues one, about the client of what is credited. What is to be refunded is owed until a refund is under way; all else is settled in the same transaction. */
    public static Outcome<CreditNote> issue(
            CreditNoteId id,
            InvoiceNumber number,
            Invoice invoice,
            String reason,
            Credited credited,
            SettlementWay way,
            LocalDate issuedOn) {
        CreditNote note = new CreditNote(
                id,
                invoice.reseller(),
                number,
                BilledOrder.of(invoice, credited).client(),
                invoice.recipient(),
                new Original(invoice.id(), invoice.number(), invoice.issuedOn()),
                new Invoice.Parties(invoice.issuer(), invoice.billed(), invoice.language()),
                reason,
                credited,
                issuedOn,
                new Settlement(way, way == SettlementWay.REFUND ? SettlementState.UNDER_WAY : SettlementState.SETTLED),
                1);
        List<Event> events = new ArrayList<>();
        events.add(new CreditNoteEvent.Issued(
                id, note.client, number, invoice.number(), credited.total(), reason, note.contentHash()));
        if (note.settlement.state() == SettlementState.SETTLED) {
            events.add(note.settledEvent(way));
        }
        return new Outcome<>(note, events);
    }

    public Money total() {
        return credited.total();
    }

    /** A gateway is about to be asked to refund what is owed. */
    public CreditNote refunding() {
        return moved(SettlementWay.REFUND, SettlementState.UNDER_WAY);
    }

    /** The money is where it was to go. */
    public Outcome<CreditNote> settle(SettlementWay way) {
        return Outcome.of(moved(way, SettlementState.SETTLED), settledEvent(way));
    }

    /** The refund was not made: the credit note stands, and its money is to be settled in another way, or again. */
    public Outcome<CreditNote> leaveOwing() {
        return Outcome.of(
                moved(settlement.way(), SettlementState.OWED),
                new CreditNoteEvent.LeftOwing(id, client, number, total()));
    }

    /** SHA-256 of everything that is frozen at issue, as hexadecimal digits. */
    public String contentHash() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("number", number);
        content.put("issuer", parties.issuer().canonical());
        content.put("billed", parties.billed().canonical());
        content.put("language", parties.language());
        content.put("invoice", original.id());
        content.put("invoiceNumber", original.number());
        content.put("invoiceIssuedOn", original.issuedOn());
        content.put("reason", reason);
        content.put(
                "lines", credited.lines().stream().map(CreditNote::canonical).toList());
        content.put(
                "taxes", credited.taxes().stream().map(CreditNote::canonical).toList());
        content.put("net", credited.net());
        content.put("tax", credited.tax());
        content.put("issuedOn", issuedOn);
        return Digest.of(CanonicalJson.write(content));
    }

    private static List<Object> canonical(CreditedLine line) {
        return List.of(
                line.line(),
                line.product(),
                line.name(),
                Objects.toString(line.domain(), ""),
                line.tax().named(),
                line.tax().percent().toPlainString(),
                line.net());
    }

    private static List<Object> canonical(TaxTotal tax) {
        return List.of(tax.treatment().named(), tax.treatment().percent().toPlainString(), tax.base(), tax.tax());
    }

    private CreditNoteEvent settledEvent(SettlementWay way) {
        return new CreditNoteEvent.Settled(id, client, number, way, total());
    }

    private CreditNote moved(SettlementWay way, SettlementState to) {
        if (!settlement.state().next().contains(to)) {
            throw new CreditNoteError.NoSuchMove(id, settlement.state(), to).refused();
        }
        return new CreditNote(
                id,
                reseller,
                number,
                client,
                recipient,
                original,
                parties,
                reason,
                credited,
                issuedOn,
                new Settlement(way, to),
                version + 1);
    }
}
