package org.cartulary.bootstrap.checking;

import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.promo.Discount;
import org.cartulary.domain.quote.ProratedChange;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.quote.QuoteStep;
import org.cartulary.domain.quote.TaxTotal;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Stores;
import org.cartulary.ports.invoice.InvoiceFilter;
import org.joda.money.Money;

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
        for (Invoice invoice : new EveryPage<>(request -> stores.invoices().page(reseller, InvoiceFilter.ALL, request))) {
            findings.saw();
            checkSums(invoice, findings);
            boolean asOrdered = stores.orders()
                    .find(reseller, invoice.order())
                    .map(Order::quote)
                    .filter(quote -> quote.digest().equals(invoice.quote().digest()))
                    .isPresent();
            findings.require(asOrdered, invoice.number() + " is not what " + invoice.order() + " agreed to");
        }
    }

    private static void checkSums(Invoice invoice, Findings findings) {
        Quote quote = invoice.quote();
        String number = invoice.number().toString();
        for (QuoteLine line : quote.lines()) {
            Money steps = sum(quote, line.steps().stream().map(QuoteStep::amount));
            Money discounts = sum(quote, line.discounts().stream().map(Discount::amount));
            findings.require(
                    line.recurring().equals(steps) && line.net().equals(due(line, steps, discounts)),
                    number + ": " + line.line().product() + " is not the sum of its steps");
        }
        for (TaxTotal tax : quote.taxes()) {
            Money base = sum(
                    quote,
                    quote.lines().stream()
                            .filter(line -> line.tax().equals(tax.treatment()))
                            .map(QuoteLine::net));
            Money computed = Money.of(
                    quote.currency(),
                    base.getAmount().multiply(tax.treatment().percent()).movePointLeft(2),
                    RoundingMode.HALF_UP);
            findings.require(
                    tax.base().equals(base) && tax.tax().equals(computed),
                    number + ": the tax of " + tax.treatment().percent() + " % is not that of its lines");
        }
        findings.require(
                quote.net().equals(sum(quote, quote.lines().stream().map(QuoteLine::net)))
                        && quote.tax().equals(sum(quote, quote.taxes().stream().map(TaxTotal::tax))),
                number + ": the total is not the sum of lines and taxes");
    }

    /** A change charges what it charges; any other line its steps and its set-up fee, less discounts. Credit is taken off either. */
    private static Money due(QuoteLine line, Money steps, Money discounts) {
        ProratedChange change = line.change();
        Money charged = change == null ? steps.plus(line.setupFee()).minus(discounts) : change.charge();
        return charged.minus(line.credit());
    }

    private static Money sum(Quote quote, Stream<Money> amounts) {
        return amounts.reduce(Money.zero(quote.currency()), Money::plus);
    }
}
