package org.cartulary.api.creditnote;

import java.time.LocalDate;
import java.util.List;
import org.cartulary.api.invoice.PartyDocument;
import org.cartulary.api.quote.QuoteDocument.TaxDocument;
import org.cartulary.api.quote.QuoteLineDocument.TreatmentDocument;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.creditnote.CreditedLine;
import org.cartulary.domain.creditnote.SettlementState;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.reseller.Account;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A credit note as it is shown.
 *
 * @param recipient in whose account it stands
 * @param invoice that it takes something back of
 * @param settlement what becomes of the money, and
 * @param status how far that is
 */
record CreditNoteDocument(
        CreditNoteId id,
        InvoiceNumber number,
        SettlementState status,
        SettlementWay settlement,
        ClientId client,
        Account recipient,
        InvoiceId invoice,
        InvoiceNumber invoiceNumber,
        LocalDate issuedOn,
        String reason,
        List<LineDocument> lines,
        List<TaxDocument> taxes,
        Money net,
        Money tax,
        Money total,
        PartyDocument issuer,
        PartyDocument billed,
        Language language,
        String contentHash) {

    static CreditNoteDocument of(CreditNote note) {
        return new CreditNoteDocument(
                note.id(),
                note.number(),
                note.settlement().state(),
                note.settlement().way(),
                note.client(),
                note.recipient(),
                note.original().id(),
                note.original().number(),
                note.issuedOn(),
                note.reason(),
                note.credited().lines().stream().map(LineDocument::of).toList(),
                note.credited().taxes().stream().map(TaxDocument::of).toList(),
                note.credited().net(),
                note.credited().tax(),
                note.total(),
                PartyDocument.of(note.parties().issuer()),
                PartyDocument.of(note.parties().billed()),
                note.parties().language(),
                note.contentHash());
    }

    /** What is taken back of one line of the invoice. */
    record LineDocument(
            LineId line,
            ProductCode product,
            String name,
            @Nullable DomainName domain,
            TreatmentDocument tax,
            Money net) {

        static LineDocument of(CreditedLine line) {
            return new LineDocument(
                    line.line(),
                    line.product(),
                    line.name(),
                    line.domain(),
                    TreatmentDocument.of(line.tax()),
                    line.net());
        }
    }
}
