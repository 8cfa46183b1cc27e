package org.cartulary.documents;

import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.SettlementState;
import org.cartulary.domain.invoice.Invoice;
import org.joda.money.Money;

/**
 * What a document says is still to be paid. What the seller no longer expects is owed all the same.
 *
 * @param settled paid, or taken back by credit notes
 */
record Owed(Money settled, Money due) {

    static Owed of(Invoice invoice) {
        Money settled = invoice.balance().paid().plus(invoice.balance().offset());
        return new Owed(settled, invoice.quote().total().minus(settled));
    }

    /** What a credit note gives is owed until it is where it was to go. */
    static Owed of(CreditNote note) {
        Money nothing = Money.zero(note.total().getCurrencyUnit());
        boolean settled = note.settlement().state() == SettlementState.SETTLED;
        return settled ? new Owed(note.total(), nothing) : new Owed(nothing, note.total());
    }
}
