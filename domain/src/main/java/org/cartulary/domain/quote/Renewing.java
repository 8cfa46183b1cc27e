package org.cartulary.domain.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartError;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.catalog.Priced;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.promo.Discount;
import org.cartulary.domain.proration.Share;
import org.cartulary.domain.subscription.Renewals;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Prices the lines that renew: at what was agreed when the subscription was started, unless a price book in force moves it, and after a
 * trial at what was agreed in any case; less the discounts that last and what earlier changes left over; and under the name that it had
 * then. The taxes are those of today. Promo codes of the cart are not for them.
 */
final class Renewing {

    private final PricingBasis basis;

    Renewing(PricingBasis basis) {
        this.basis = basis;
    }

    QuoteLine line(Cart cart, CartLine line, SubscriptionId id, Buyer buyer, TaxTreatment tax) {
        Subscription renewed = basis.running(id);
        Renewals renewals = new Renewals(renewed);
        renewals.requireRenewable(buyer.account(), basis.day());
        ServiceTerms terms = renewed.nextTerms();
        if (!terms.recurring().getCurrencyUnit().equals(cart.currency())) {
            throw new CartError.InOtherCurrency(
                            cart.id(), cart.currency(), terms.recurring().getCurrencyUnit())
                    .refused();
        }
        Charge charge = renewals.moved(basis.prices())
                .map(moved -> moved(moved, terms.quantity()))
                .orElseGet(() -> new Charge(List.of(step(terms)), terms.recurring(), terms.book()));
        List<Discount> discounts = lasting(terms, charge.recurring());
        BillingPeriod period = renewals.nextPeriod(line.until().orElse(null));
        Share part = line.until().isPresent() ? renewals.shareOf(period) : null;
        Money whole = discounts.stream().map(Discount::amount).reduce(charge.recurring(), Money::minus);
        Money amount = part == null ? whole : part.of(whole);
        Money credit = renewals.creditFor(amount);
        Money carried = renewals.carried();
        return new QuoteLine(
                CartLine.renewing(line.id(), renewed, line.until().orElse(null)),
                terms.name(),
                charge.steps(),
                charge.recurring(),
                Money.zero(cart.currency()),
                discounts,
                credit,
                amount.minus(credit).plus(carried),
                tax,
                period,
                charge.book(),
                null,
                carried,
                null,
                part,
                null,
                null);
    }

    /** What a period costs before discounts, how that comes about, and whose price it is. */
    private record Charge(
            List<QuoteStep> steps,
            Money recurring,
            @Nullable PriceBookId book) {}

    private static Charge moved(Priced moved, int quantity) {
        Price price = moved.price();
        return new Charge(QuoteStep.of(price, quantity), price.recurring(quantity), moved.book());
    }

    private static List<Discount> lasting(ServiceTerms terms, Money recurring) {
        List<Discount> discounts = new ArrayList<>();
        Money left = recurring;
        for (Discount agreed : terms.discounts()) {
            Discount discount = agreed.atMost(left);
            left = left.minus(discount.amount());
            discounts.add(discount);
        }
        return discounts;
    }

    /** So many units at so much, where the amount can be said like that; else one at the whole amount. */
    private static QuoteStep step(ServiceTerms terms) {
        Money whole = terms.recurring();
        BigDecimal unit =
                whole.getAmount().divide(BigDecimal.valueOf(terms.quantity()), whole.getScale(), RoundingMode.DOWN);
        Money each = Money.of(whole.getCurrencyUnit(), unit);
        return each.multipliedBy(terms.quantity()).equals(whole)
                ? new QuoteStep(terms.quantity(), each)
                : new QuoteStep(1, whole);
    }
}
