package org.cartulary.api.subscription;

import java.time.LocalDate;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.SubscriptionState;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it is shown.
 *
 * @param recurring net, due at the start of each billing period
 * @param currentPeriod what is paid for now, from its start to the day before its end
 * @param nextPayment nothing when the rest of the term is paid, or it has ended, is paused, or ends before
 * @param endsOn for which day it was cancelled
 * @param pausedOn since when it is paused
 */
record SubscriptionDocument(
        SubscriptionId id,
        ClientId client,
        Account owner,
        OrderId order,
        ProductCode product,
        String name,
        int quantity,
        int billingCycleMonths,
        int termMonths,
        Money recurring,
        @Nullable DomainName domain,
        @Nullable SubscriptionId base,
        SubscriptionState status,
        LocalDate anchor,
        BillingPeriod currentPeriod,
        @Nullable LocalDate nextPayment,
        LocalDate termEnds,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate pausedOn,
        long version) {

    static SubscriptionDocument of(Subscription subscription) {
        ServiceTerms terms = subscription.terms();
        return new SubscriptionDocument(
                subscription.id(),
                subscription.client(),
                subscription.owner(),
                subscription.order(),
                terms.product(),
                terms.name(),
                terms.quantity(),
                terms.cycle().months(),
                terms.term().months(),
                terms.recurring(),
                terms.domain(),
                terms.base(),
                subscription.state(),
                subscription.anchor(),
                subscription.currentPeriod(),
                subscription.nextPayment().orElse(null),
                subscription.termEnds(),
                subscription.course().endsOn(),
                subscription.course().pausedOn(),
                subscription.version());
    }
}
