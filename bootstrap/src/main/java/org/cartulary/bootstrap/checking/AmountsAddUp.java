package org.cartulary.bootstrap.checking;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cartulary.domain.invoice.ConsolidatedQuote;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoicedOrder;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.Replay;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Stores;
import org.cartulary.ports.invoice.InvoiceFilter;

/** Recomputes every amount of every invoice, and compares the invoice with its order to the byte. */
public final class AmountsAddUp implements Invariant {
    private final Stores stores;

    @Inject
    public AmountsAddUp(Stores stores) {
        this.stores = stores;
    }

    @Override
    public String text() {
        return "The amounts of each invoice add up, and its quote is the one that was ordered";
    }

    @Override
    public void check(ResellerId reseller, Findings findings) {
        for (Invoice invoice :
                new EveryPage<>(request -> stores.invoices().page(reseller, InvoiceFilter.ALL, request))) {
            findings.saw();
            quotes(invoice).forEach((order, quote) -> check(invoice, order, quote, findings));
            findings.require(
                    invoice.balance()
                            .settled()
                            .plus(invoice.open())
                            .equals(invoice.quote().total()),
                    invoice.number() + " is settled with another sum than its total");
        }
    }

    private void check(Invoice invoice, OrderId order, Quote quote, Findings findings) {
        findings.require(
                Replay.confirms(quote), invoice.number() + ": its amounts are not what its lines and taxes come to");
        boolean asOrdered = stores.orders()
                .find(invoice.reseller(), order)
                .map(Order::quote)
                .filter(ordered -> ordered.digest().equals(quote.digest()))
                .isPresent();
        findings.require(asOrdered, invoice.number() + " is not what " + order + " agreed to");
    }

    private static Map<OrderId, Quote> quotes(Invoice invoice) {
        if (invoice.quote() instanceof ConsolidatedQuote month) {
            return month.orders().stream().collect(Collectors.toMap(InvoicedOrder::order, InvoicedOrder::quote));
        }
        return Map.of(Objects.requireNonNull(invoice.order()), (Quote) invoice.quote());
    }
}
