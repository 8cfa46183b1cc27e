package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.INVOICED_ORDER;

import java.util.function.Function;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.invoice.InvoicedOrder;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.ResellerId;
import org.jooq.JSON;

/** Table {@code invoiced_order}. */
record InvoicedOrderRow(ResellerId reseller, InvoiceId invoice, InvoicedOrder order) {

    private static final Function<JSON, Quote> QUOTE = Json.to(Quote.class);

    static final Columns<InvoicedOrderRow> COLUMNS = Columns.<InvoicedOrderRow>of(INVOICED_ORDER)
            .key(INVOICED_ORDER.RESELLER_ID, row -> row.reseller.value())
            .key(INVOICED_ORDER.ORDER_ID, row -> row.order.order().value())
            .with(INVOICED_ORDER.INVOICE_ID, row -> row.invoice.value())
            .with(INVOICED_ORDER.CLIENT_ID, row -> row.order.client().value())
            .with(INVOICED_ORDER.CLIENT_NAME, row -> row.order.clientName())
            .with(INVOICED_ORDER.PLACED_ON, row -> row.order.placedOn())
            .with(INVOICED_ORDER.QUOTE, row -> Json.of(row.order.quote()))
            .readBy(row -> new InvoicedOrderRow(
                    row.get(INVOICED_ORDER.RESELLER_ID, ResellerId::new),
                    row.get(INVOICED_ORDER.INVOICE_ID, InvoiceId::new),
                    new InvoicedOrder(
                            row.get(INVOICED_ORDER.ORDER_ID, OrderId::new),
                            row.get(INVOICED_ORDER.CLIENT_ID, ClientId::new),
                            row.get(INVOICED_ORDER.CLIENT_NAME),
                            row.get(INVOICED_ORDER.PLACED_ON),
                            row.get(INVOICED_ORDER.QUOTE, QUOTE))));
}
