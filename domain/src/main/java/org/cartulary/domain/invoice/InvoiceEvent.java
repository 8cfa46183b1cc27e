package org.cartulary.domain.invoice;

import org.cartulary.domain.Event;
import org.cartulary.domain.client.ClientId;
import org.joda.money.Money;

/** What happens to an invoice. */
public sealed interface InvoiceEvent extends Event {

    /** @param contentHash of the frozen document, so that the audit chain also guards it */
    record Issued(InvoiceId invoice, ClientId client, InvoiceNumber number, Money total, String contentHash)
            implements InvoiceEvent {}

    record Paid(InvoiceId invoice, ClientId client, InvoiceNumber number, Money total) implements InvoiceEvent {}
}
