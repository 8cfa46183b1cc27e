package org.cartulary.ports.creditnote;

import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.reseller.Actor;

/**
 * Takes another way, or the same once more, with a credit note whose refund was not made. Refuses with {@code credit-note.unknown}, with
 * {@code credit-note.no-such-move} unless it is owed, and as {@link IssueCreditNote} does by the way.
 */
public interface SettleCreditNote {

    CreditNote handle(Command command);

    /** Which one, and how. */
    record Command(Actor actor, CreditNoteId creditNote, SettlementWay way) {}
}
