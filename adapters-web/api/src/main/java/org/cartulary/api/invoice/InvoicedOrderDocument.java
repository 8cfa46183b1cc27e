package org.cartulary.api.invoice;

import java.time.LocalDate;
import org.cartulary.api.quote.QuoteDocument;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.InvoicedOrder;
import org.cartulary.domain.order.OrderId;

/**
 * One of the orders that an invoice of a month bills.
 *
 * @param clientName what the client was called when the invoice was issued
 */
record InvoicedOrderDocument(
        OrderId order, ClientId client, String clientName, LocalDate placedOn, QuoteDocument quote) {

    static InvoicedOrderDocument of(InvoicedOrder invoiced) {
        return new InvoicedOrderDocument(
                invoiced.order(),
                invoiced.client(),
                invoiced.clientName(),
                invoiced.placedOn(),
                QuoteDocument.of(invoiced.quote()));
    }
}
