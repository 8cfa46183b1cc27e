package org.cartulary.domain.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.reseller.ResellerId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The invoice that the orders of one month in one currency wait for, before it has a number. Each order that joins names its identity, and
 * so does the invoice that is issued of it.
 *
 * @param month in the zone of the reseller
 * @param orders how many wait
 * @param total what they come to, taxes included
 * @param state draft as long as orders can join, then issued
 * @param version 0 before the first order has joined
 */
public record InvoiceDraft(
        InvoiceId id,
        ResellerId reseller,
        CurrencyUnit currency,
        YearMonth month,
        InvoiceState state,
        int orders,
        Money total,
        long version) {

    /** For which no order waits yet; nobody knows of it before one does. */
    public static InvoiceDraft empty(InvoiceId id, ResellerId reseller, CurrencyUnit currency, YearMonth month) {
        return new InvoiceDraft(id, reseller, currency, month, InvoiceState.DRAFT, 0, Money.zero(currency), 0);
    }

    /** With so many more orders, which come to so much. */
    public InvoiceDraft joined(int more, Money sum) {
        return new InvoiceDraft(id, reseller, currency, month, state, orders + more, total.plus(sum), version + 1);
    }

    /** It is issued, and no order joins it any more. */
    public InvoiceDraft closed() {
        if (!isOpen()) {
            throw new InvoiceError.NoSuchMove(id, state, InvoiceState.ISSUED).refused();
        }
        return new InvoiceDraft(id, reseller, currency, month, InvoiceState.ISSUED, orders, total, version + 1);
    }

    /**
     * The invoice of this month, whose orders are all paid (a summary invoice, directive 2006/112/EC, art. 223).
     *
     * @param issuedAt from which it counts as paid in full
     */
    public Outcome<Invoice> issue(
            InvoiceNumber number,
            Invoice.Parties parties,
            ConsolidatedQuote quote,
            LocalDate issuedOn,
            Instant issuedAt) {
        Invoice invoice = new Invoice(
                id,
                reseller,
                number,
                InvoiceState.PAID,
                null,
                quote.buyer(),
                parties.issuer(),
                parties.billed(),
                quote,
                null,
                issuedOn,
                null,
                null,
                Balance.paid(quote.total()),
                issuedAt,
                List.of(),
                parties.language(),
                1);
        return Outcome.of(
                invoice,
                new InvoiceEvent.Consolidated(id, number, month, orders, quote.total(), invoice.contentHash()));
    }

    public boolean isOpen() {
        return state == InvoiceState.DRAFT;
    }

    /** Whether its month is over, so that it is to be issued. */
    public boolean isDue(YearMonth now) {
        return isOpen() && month.isBefore(now);
    }

    /** Whether these are the orders that have joined. */
    public boolean holds(Iterable<Order> some) {
        int found = 0;
        Money sum = Money.zero(currency);
        for (Order order : some) {
            found++;
            sum = sum.plus(order.quote().total());
        }
        return found == orders && sum.equals(total);
    }
}
