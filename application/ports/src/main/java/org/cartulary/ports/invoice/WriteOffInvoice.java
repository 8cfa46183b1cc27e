package org.cartulary.ports.invoice;

import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.reseller.Actor;

/**
 * Gives up what is open of an invoice: it is not expected any more, and nobody is reminded of it. It stays owed in law, and what still comes
 * is recorded. Refuses with {@code invoice.unknown}, and with {@code invoice.no-such-move} where nothing is open.
 */
public interface WriteOffInvoice {

    Invoice handle(Command command);

    /**
     * Which one.
     *
     * @param reason in a line, for the record
     */
    record Command(Actor actor, InvoiceId invoice, String reason) {}
}
