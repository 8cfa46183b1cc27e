package org.cartulary.api.invoice;

import java.util.List;
import org.cartulary.domain.invoice.InvoiceDraft;
import org.cartulary.domain.invoice.InvoiceId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An invoice that orders wait for.
 *
 * @param month such as {@code 2026-11}
 * @param orders how many
 */
record InvoiceDraftDocument(InvoiceId invoice, String month, CurrencyUnit currency, int orders, Money total) {

    static InvoiceDraftDocument of(InvoiceDraft draft) {
        return new InvoiceDraftDocument(
                draft.id(), draft.month().toString(), draft.currency(), draft.orders(), draft.total());
    }

    /** All of them. */
    record Items(List<InvoiceDraftDocument> items) {}
}
