package org.cartulary.domain.creditnote;

import org.cartulary.domain.Event;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.joda.money.Money;

/** What happens to a credit note. */
public sealed interface CreditNoteEvent extends Event {

    /** The hash of the frozen document is a fact, so that the audit chain also guards the document. */
    record Issued(
            CreditNoteId creditNote,
            ClientId client,
            InvoiceNumber number,
            InvoiceNumber invoice,
            Money total,
            String reason,
            String contentHash)
            implements CreditNoteEvent {}

    /** Its money is where it was to go. */
    record Settled(CreditNoteId creditNote, ClientId client, InvoiceNumber number, SettlementWay way, Money total)
            implements CreditNoteEvent {}

    /** A refund was not made: its money is owed again. */
    record LeftOwing(CreditNoteId creditNote, ClientId client, InvoiceNumber number, Money total)
            implements CreditNoteEvent {}
}
