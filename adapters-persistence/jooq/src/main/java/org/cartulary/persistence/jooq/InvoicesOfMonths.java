package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.INVOICED_ORDER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cartulary.domain.invoice.ConsolidatedQuote;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.invoice.InvoicedOrder;
import org.cartulary.domain.reseller.ResellerId;

/** What invoices of months bill, which is more than one row can hold. Nothing is asked for any other invoice. */
final class InvoicesOfMonths {

    private final Rows<InvoicedOrderRow> rows;
    private final Several<InvoicedOrderRow, UUID> ofInvoices;

    InvoicesOfMonths(Statements statements) {
        rows = new Rows<>(statements, InvoicedOrderRow.COLUMNS);
        ofInvoices = new Several<>(rows, INVOICED_ORDER.RESELLER_ID, INVOICED_ORDER.INVOICE_ID);
    }

    void insert(Invoice invoice, ConsolidatedQuote month) {
        rows.insertAll(month.orders().stream()
                .map(order -> new InvoicedOrderRow(invoice.reseller(), invoice.id(), order))
                .toList());
    }

    /** The same invoices with their orders, by one statement. */
    List<Invoice> completed(ResellerId reseller, List<Invoice> read) {
        List<UUID> months = read.stream()
                .filter(invoice -> invoice.quote() instanceof ConsolidatedQuote)
                .map(invoice -> invoice.id().value())
                .toList();
        if (months.isEmpty()) {
            return read;
        }
        Map<InvoiceId, List<InvoicedOrder>> orders = ofInvoices.find(reseller, months).stream()
                .collect(Collectors.groupingBy(
                        InvoicedOrderRow::invoice, Collectors.mapping(InvoicedOrderRow::order, Collectors.toList())));
        return read.stream().map(invoice -> completed(invoice, orders)).toList();
    }

    private static Invoice completed(Invoice invoice, Map<InvoiceId, List<InvoicedOrder>> orders) {
        return invoice.quote() instanceof ConsolidatedQuote month
                ? invoice.holding(new ConsolidatedQuote(
                        month.buyer(), month.currency(), orders.getOrDefault(invoice.id(), List.of())))
                : invoice;
    }
}
