package org.cartulary.domain.subscription;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.PriceTax;
import org.cartulary.domain.catalog.Priced;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.promo.Discount;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is subscribed to.
 *
 * @param name what the product was called when it was bought
 * @param recurring at its price, due at the start of each billing period, before discounts
 * @param base the subscription that carries this add-on
 * @param book the price book of its price; nothing where that was the product's own
 * @param discounts what is taken off the next billing periods
 * @param priceTax what its amounts mean: they are kept as they were priced, whatever the prices of its seller mean later
 */
public record ServiceTerms(
        ProductCode product,
        String name,
        int quantity,
        BillingCycle cycle,
        Term term,
        Money recurring,
        @Nullable DomainName domain,
        @Nullable SubscriptionId base,
        @Nullable PriceBookId book,
        List<Discount> discounts,
        PriceTax priceTax) {

    public ServiceTerms {
        discounts = List.copyOf(discounts);
        // Rows of earlier days do not say it.
        priceTax = Objects.requireNonNullElse(priceTax, PriceTax.ADDED);
    }

    /** At a net price. */
    public ServiceTerms(
            ProductCode product,
            String name,
            int quantity,
            BillingCycle cycle,
            Term term,
            Money recurring,
            @Nullable DomainName domain,
            @Nullable SubscriptionId base,
            @Nullable PriceBookId book,
            List<Discount> discounts) {
        this(product, name, quantity, cycle, term, recurring, domain, base, book, discounts, PriceTax.ADDED);
    }

    /** What the next billing period costs, at its price. */
    public Money due() {
        Money left = recurring;
        for (Discount discount : discounts) {
            left = left.minus(discount.atMost(left).amount());
        }
        return left;
    }

    /**
     * The price to which these terms move when they are renewed by this list; nothing where they keep their own. They keep it too where the
     * prices of the list do not mean the same: what is left over of a net price is no part of one that includes tax.
     */
    public Optional<Priced> moved(PriceList prices) {
        return prices.tax() != priceTax
                ? Optional.empty()
                : prices.atRenewal(product, cycle, recurring.getCurrencyUnit(), book);
    }

    /** What a billing period costs, before discounts, when they are renewed by this list. */
    Money recurringBy(PriceList prices) {
        return moved(prices).map(priced -> priced.price().recurring(quantity)).orElse(recurring);
    }

    /** The terms of the period after one that was paid for at this price: its discounts have lasted one period longer. */
    public ServiceTerms next(Money price, @Nullable PriceBookId from) {
        List<Discount> lasting =
                discounts.stream().flatMap(discount -> discount.next().stream()).toList();
        return new ServiceTerms(product, name, quantity, cycle, term, price, domain, base, from, lasting, priceTax);
    }
}
