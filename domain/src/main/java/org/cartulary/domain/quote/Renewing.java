package org.cartulary.domain.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cartulary.domain.cart.CartError;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.subscription.Renewals;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionError;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Prices the lines that renew: at what was agreed when the subscription was started, whatever the catalogue says now, and under the name
 * that it had then. The taxes are those of today.
 */
final class Renewing {

    private final Map<SubscriptionId, Subscription> subscriptions;
    private final LocalDate day;

    Renewing(Map<SubscriptionId, Subscription> subscriptions, LocalDate day) {
        this.subscriptions = subscriptions;
        this.day = day;
    }

    QuoteLine line(
            CartId cart, CartLine line, SubscriptionId id, CurrencyUnit currency, Buyer buyer, TaxTreatment tax) {
        Subscription renewed = subscriptions.get(id);
        if (renewed == null) {
            throw new SubscriptionError.Unknown(id).refused();
        }
        Renewals renewals = new Renewals(renewed);
        renewals.requireRenewable(buyer.account(), day);
        ServiceTerms terms = renewed.terms();
        Money recurring = terms.recurring();
        if (!recurring.getCurrencyUnit().equals(currency)) {
            throw new CartError.InOtherCurrency(cart, currency, recurring.getCurrencyUnit()).refused();
        }
        return new QuoteLine(
                CartLine.renewing(line.id(), renewed),
                terms.name(),
                List.of(step(terms)),
                recurring,
                Money.zero(currency),
                recurring,
                tax,
                renewals.nextPeriod());
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
