package org.cartulary.documents;

import org.cartulary.domain.invoice.Invoice;
import org.joda.money.Money;

/** What was paid of an invoice, and what is still to be paid. */
record Balance(Money paid, Money due) {

    static Balance of(Invoice invoice) {
        Money total = invoice.quote().total();
        Money nothing = Money.zero(total.getCurrencyUnit());
        return switch (invoice.state()) {
            case DRAFT, ISSUED -> new Balance(nothing, total);
            case PAID -> new Balance(total, nothing);
            case VOID -> new Balance(nothing, nothing);
        };
    }
}
