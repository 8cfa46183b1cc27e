package org.cartulary.domain.invoice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cartulary.domain.CanonicalJson;
import org.cartulary.domain.quote.Priced;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.quote.TaxTotal;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The quotes of several orders of one buyer together. Nothing is rounded again: net, tax of each category and rate, and total are the sums
 * of those of the orders, which were paid to the minor unit. So the tax can differ from the rate of the base by as much as was rounded in
 * each order.
 *
 * @param orders by name of client, then by client, then in the order in which they were placed
 */
public record ConsolidatedQuote(Account buyer, CurrencyUnit currency, List<InvoicedOrder> orders) implements Priced {

    private static final Comparator<InvoicedOrder> BY_CLIENT = Comparator.comparing(InvoicedOrder::clientName)
            .thenComparing(order -> order.client().toString())
            .thenComparing(order -> order.order().toString());

    public ConsolidatedQuote {
        orders = orders.stream().sorted(BY_CLIENT).toList();
    }

    @Override
    public List<QuoteLine> lines() {
        return orders.stream().flatMap(order -> order.quote().lines().stream()).toList();
    }

    @Override
    public List<TaxTotal> taxes() {
        Map<TaxTreatment, TaxTotal> sums = new TreeMap<>(TaxTotal.BY_CATEGORY_AND_RATE);
        orders.stream()
                .flatMap(order -> order.quote().taxes().stream())
                .forEach(tax -> sums.merge(tax.treatment(), tax, TaxTotal::plus));
        return new ArrayList<>(sums.values());
    }

    @Override
    public Money net() {
        return sum(orders.stream().map(order -> order.quote().net()));
    }

    @Override
    public Money tax() {
        return sum(orders.stream().map(order -> order.quote().tax()));
    }

    @Override
    public String canonical() {
        return CanonicalJson.write(Map.of(
                "buyer", buyer,
                "currency", currency,
                "orders", orders.stream().map(InvoicedOrder::canonical).toList()));
    }

    private Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.zero(currency), Money::plus);
    }
}
