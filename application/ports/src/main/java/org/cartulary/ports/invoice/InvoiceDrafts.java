package org.cartulary.ports.invoice;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.invoice.InvoiceDraft;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.ResellerId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Keeps the invoices that orders wait for: at most one per reseller, currency and month, and each order in at most one of them. Whoever
 * joins a draft waits for whoever joins or closes it at the same moment, from there to the end of its transaction.
 */
public interface InvoiceDrafts {

    /**
     * Lets orders wait for a draft. Others may have joined it since it was read. A draft of version 0 begins with them. It is a
     * {@link org.cartulary.ports.ConcurrentChange} where the draft was closed meanwhile, another one of its month was begun, or one of the
     * orders waits already.
     *
     * @param orders at least one
     * @param total what they come to, taxes included
     */
    void join(InvoiceDraft seen, List<OrderId> orders, Money total);

    /** Replaces exactly the version before it, or throws {@link org.cartulary.ports.ConcurrentChange}. */
    void close(InvoiceDraft closed);

    Optional<InvoiceDraft> find(ResellerId reseller, InvoiceId draft);

    /** That of a month, open or closed. */
    Optional<InvoiceDraft> find(ResellerId reseller, CurrencyUnit currency, YearMonth month);

    /** Those that orders can join, by month, then by currency. */
    List<InvoiceDraft> open(ResellerId reseller);

    /** What has joined, in order of identity. */
    List<OrderId> orders(ResellerId reseller, InvoiceId draft);
}
