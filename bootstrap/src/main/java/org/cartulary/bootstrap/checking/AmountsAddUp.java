package org.cartulary.bootstrap.checking;

import jakarta.inject.Inject;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.order.Order;
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
            findings.require(
                    Replay.confirms(invoice.quote()),
                    invoice.number() + ": its amounts are not what its lines and taxes come to");
            boolean asOrdered = stores.orders()
                    .find(reseller, invoice.order())
                    .map(Order::quote)
                    .filter(quote -> quote.digest().equals(invoice.quote().digest()))
                    .isPresent();
            findings.require(asOrdered, invoice.number() + " is not what " + invoice.order() + " agreed to");
        }
    }
}
