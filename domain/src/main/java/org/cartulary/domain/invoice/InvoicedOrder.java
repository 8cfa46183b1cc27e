package org.cartulary.domain.invoice;

import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.quote.Quote;

/**
 * One of several orders that an invoice bills, as a copy.
 *
 * @param client for whom it was placed
 * @param clientName what the client was called when the invoice was issued
 * @param placedOn the date of the issuer
 */
public record InvoicedOrder(OrderId order, ClientId client, String clientName, LocalDate placedOn, Quote quote) {

    List<Object> canonical() {
        return List.of(order, client, clientName, placedOn, quote.canonical());
    }
}
