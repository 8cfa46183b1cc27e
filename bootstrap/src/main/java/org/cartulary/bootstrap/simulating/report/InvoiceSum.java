package org.cartulary.bootstrap.simulating.report;

import org.cartulary.domain.quote.Priced;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What invoices in one currency come to. */
public record InvoiceSum(long invoices, Money net, Money tax) {
    static InvoiceSum none(CurrencyUnit currency) {
        return new InvoiceSum(0, Money.zero(currency), Money.zero(currency));
    }

    static InvoiceSum of(Priced quote) {
        return new InvoiceSum(1, quote.net(), quote.tax());
    }

    public Money gross() {
        return net.plus(tax);
    }

    InvoiceSum plus(InvoiceSum other) {
        return new InvoiceSum(invoices + other.invoices, net.plus(other.net), tax.plus(other.tax));
    }

    InvoiceSum negated() {
        return new InvoiceSum(-invoices, net.negated(), tax.negated());
    }

    boolean isNone() {
        return invoices == 0 && net.isZero() && tax.isZero();
    }
}
