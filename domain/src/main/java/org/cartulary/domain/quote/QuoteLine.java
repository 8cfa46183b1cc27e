package org.cartulary.domain.quote;

import java.math.BigDecimal;
import java.util.List;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.promo.Discount;
import org.cartulary.domain.proration.Share;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a quote. Its amounts are at its price, and that is net unless it has a gross amount; its net amount always is.
 *
 * @param name what the product was called when it was quoted, in the buyer's language
 * @param steps how the recurring amount comes about
 * @param recurring due at the start of each billing period
 * @param setupFee due once
 * @param discounts what is taken off this period, of a trial off the first one after it, at most the recurring amount together
 * @param credit what is taken off for the rest of what was paid before a change
 * @param net due now: one period and the set-up fee, of a trial the set-up fee alone, or what a change charges, and what is carried; less
 *     discounts and credit, and without tax
 * @param period what a renewal pays for, or in which a change falls; nothing for a line that starts on the day of its order
 * @param book the price book of its price; nothing where that is the product's own, or one that was agreed before there were books
 * @param change what a change costs; nothing for any other line
 * @param carried what earlier changes have come to, and is paid with this line
 * @param part of a billing period that it pays for, where that is shorter than its cycle; nothing for a whole one; of a
 *     change, the part that the present period is
 * @param trial with which it starts; nothing where it does not. It holds days and no date, because it begins with the order
 * @param saves what a new suite costs less, each period, than the products that it replaces by the same price list; nothing where it does
 *     not
 * @param gross what is due at prices that include tax; nothing where they are net
 */
public record QuoteLine(
        CartLine line,
        String name,
        List<QuoteStep> steps,
        Money recurring,
        Money setupFee,
        List<Discount> discounts,
        Money credit,
        Money net,
        TaxTreatment tax,
        @Nullable BillingPeriod period,
        @Nullable PriceBookId book,
        @Nullable ProratedChange change,
        Money carried,
        @Nullable Trial trial,
        @Nullable Share part,
        @Nullable Money saves,
        @Nullable Gross gross) {

    /** In lines of before nothing was carried. */
    public QuoteLine {
        carried = carried == null ? Money.zero(net.getCurrencyUnit()) : carried;
        steps = List.copyOf(steps);
        discounts = List.copyOf(discounts);
    }

    /** At a net price, that saves nothing. */
    public QuoteLine(
            CartLine line,
            String name,
            List<QuoteStep> steps,
            Money recurring,
            Money setupFee,
            List<Discount> discounts,
            Money credit,
            Money net,
            TaxTreatment tax,
            @Nullable BillingPeriod period,
            @Nullable PriceBookId book,
            @Nullable ProratedChange change,
            Money carried,
            @Nullable Trial trial) {
        this(
                line, name, steps, recurring, setupFee, discounts, credit, net, tax, period, book, change, carried,
                trial, null, null, null);
    }

    /** Without a trial. */
    public QuoteLine(
            CartLine line,
            String name,
            List<QuoteStep> steps,
            Money recurring,
            Money setupFee,
            List<Discount> discounts,
            Money credit,
            Money net,
            TaxTreatment tax,
            @Nullable BillingPeriod period,
            @Nullable PriceBookId book,
            @Nullable ProratedChange change,
            Money carried) {
        this(
                line, name, steps, recurring, setupFee, discounts, credit, net, tax, period, book, change, carried,
                null, null, null, null);
    }

    /** Without a trial, and with nothing from earlier changes. */
    public QuoteLine(
            CartLine line,
            String name,
            List<QuoteStep> steps,
            Money recurring,
            Money setupFee,
            List<Discount> discounts,
            Money credit,
            Money net,
            TaxTreatment tax,
            @Nullable BillingPeriod period,
            @Nullable PriceBookId book,
            @Nullable ProratedChange change) {
        this(
                line,
                name,
                steps,
                recurring,
                setupFee,
                discounts,
                credit,
                net,
                tax,
                period,
                book,
                change,
                Money.zero(net.getCurrencyUnit()));
    }

    /** What the period that it pays for costs after discounts, before set-up fee, credit and what is carried; at its price. */
    public Money amount() {
        Money whole = discounts.stream().map(Discount::amount).reduce(recurring, Money::minus);
        // Less than nothing is only in a certificate that was altered.
        return part == null || whole.isNegative() ? whole : part.of(whole);
    }

    /** What the products that a suite replaces would cost, each period; nothing where that is no more than the suite. */
    public @Nullable Money separately() {
        return saves == null ? null : recurring.plus(saves);
    }

    /** What is due now at its price, with the tax that this includes. */
    public Money due() {
        return gross == null ? net : gross.amount();
    }

    /** The same line with these discounts in place of none. What is tried is discounted once it is paid for. */
    QuoteLine less(List<Discount> taken) {
        Money rest = trial != null
                ? due()
                : due().minus(amount()).plus(with(taken, net, gross).amount());
        return with(taken, rest, gross == null ? null : gross.of(rest));
    }

    /** The same line at a price that includes so much tax. */
    QuoteLine including(BigDecimal percent) {
        return with(discounts, net, new Gross(net, percent));
    }

    QuoteLine withNet(Money other) {
        return with(discounts, other, gross);
    }

    private QuoteLine with(List<Discount> taken, Money rest, @Nullable Gross included) {
        return new QuoteLine(
                line, name, steps, recurring, setupFee, taken, credit, rest, tax, period, book, change, carried, trial,
                part, saves, included);
    }
}
