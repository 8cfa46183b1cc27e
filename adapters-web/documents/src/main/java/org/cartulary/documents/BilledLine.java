package org.cartulary.documents;

import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.invoice.ConsolidatedQuote;
import org.cartulary.domain.invoice.Estimate;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoicedOrder;
import org.cartulary.domain.quote.QuoteLine;
import org.jspecify.annotations.Nullable;

/**
 * A line of a document.
 *
 * @param day on which what begins with its order begins
 * @param order which it is of, where the document bills several
 */
record BilledLine(QuoteLine line, LocalDate day, @Nullable InvoicedOrder order) {

    /** Those of the same order, and of the same client, stand together. */
    static List<BilledLine> of(Invoice invoice) {
        if (invoice.quote() instanceof ConsolidatedQuote month) {
            return month.orders().stream()
                    .flatMap(order ->
                            order.quote().lines().stream().map(line -> new BilledLine(line, order.placedOn(), order)))
                    .toList();
        }
        return of(invoice.quote().lines(), invoice.issuedOn());
    }

    static List<BilledLine> of(Estimate estimate) {
        return of(estimate.quote().lines(), estimate.issuedOn());
    }

    private static List<BilledLine> of(List<QuoteLine> lines, LocalDate day) {
        return lines.stream().map(line -> new BilledLine(line, day, null)).toList();
    }
}
