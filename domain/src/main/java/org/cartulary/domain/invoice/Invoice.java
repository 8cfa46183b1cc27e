package org.cartulary.domain.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cartulary.domain.CanonicalJson;
import org.cartulary.domain.Digest;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.jspecify.annotations.Nullable;

/**
 * A document with a legal number. It is frozen at issue: both parties, all lines and all taxes are copies, and {@link #contentHash()}
 * recomputes to the hash that was stored with it. Only its state of payment moves.
 *
 * @param recipient in whose account it stands: the owner of what was bought
 * @param quote what was booked; lines, taxes and totals of the document are exactly these
 * @param issuedOn the date of the issuer
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
                paidAt,
                parties.language(),
                1);
        Event issued = new InvoiceEvent.Issued(id, client, number, quote.total(), invoice.contentHash());
        return Outcome.of(invoice, issued, new InvoiceEvent.Paid(id, client, number, quote.total()));
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
        return Digest.of(CanonicalJson.write(content));
    }
}
