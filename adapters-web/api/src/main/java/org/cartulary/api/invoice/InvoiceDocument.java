package org.cartulary.api.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cartulary.api.quote.QuoteDocument;
import org.cartulary.api.quote.QuoteDocument.TaxDocument;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.invoice.ConsolidatedQuote;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.invoice.Receipt;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as it is shown.
 *
 * @param recipient in whose account it stands
 * @param quote its lines, taxes and totals, where it bills one order
 * @param orders what it bills, where that are the orders of a month
 * @param taxes of all of these together
 * @param offset what credit notes took from what was owed
 * @param open what is still owed, and expected
 * @param receipts what came for it outside of any gateway
 * @param contentHash SHA-256 of everything that was frozen at issue
 */
record InvoiceDocument(
        InvoiceId id,
        InvoiceNumber number,
        InvoiceState status,
        @Nullable ClientId client,
        Account recipient,
        LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        @Nullable Instant paidAt,
        Money total,
        Money paid,
        Money offset,
        Money writtenOff,
        Money open,
        List<ReceiptDocument> receipts,
        PartyDocument issuer,
        PartyDocument billed,
        @Nullable QuoteDocument quote,
        @Nullable OrderId order,
        @Nullable List<InvoicedOrderDocument> orders,
        @Nullable List<TaxDocument> taxes,
        Language language,
        String contentHash) {

    static InvoiceDocument of(Invoice invoice) {
        ConsolidatedQuote month = invoice.quote() instanceof ConsolidatedQuote several ? several : null;
        return new InvoiceDocument(
                invoice.id(),
                invoice.number(),
                invoice.state(),
                invoice.client(),
                invoice.recipient(),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.paidAt(),
                invoice.quote().total(),
                invoice.balance().paid(),
                invoice.balance().offset(),
                invoice.balance().writtenOff(),
                invoice.open(),
                invoice.receipts().stream().map(ReceiptDocument::of).toList(),
                PartyDocument.of(invoice.issuer()),
                PartyDocument.of(invoice.billed()),
                invoice.quote() instanceof Quote quote ? QuoteDocument.of(quote) : null,
                invoice.order(),
                month == null
                        ? null
                        : month.orders().stream().map(InvoicedOrderDocument::of).toList(),
                month == null
                        ? null
                        : month.taxes().stream().map(TaxDocument::of).toList(),
                invoice.language(),
                invoice.contentHash());
    }

    /** Money that somebody has recorded. */
    record ReceiptDocument(
            String reference, Money amount, LocalDate receivedOn, String recordedBy, Instant recordedAt) {

        static ReceiptDocument of(Receipt receipt) {
            return new ReceiptDocument(
                    receipt.reference(),
                    receipt.amount(),
                    receipt.receivedOn(),
                    receipt.principal(),
                    receipt.recordedAt());
        }
    }
}
