package org.cartulary.api.subscription;

import java.time.LocalDate;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.catalog.PriceTax;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.subscription.Dunning;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.SubscriptionState;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it is shown.
 *
 * @param recurring at its price, due at the start of each billing period, before discounts
 * @param nextAmount at its price, what the next billing period costs, with the discounts that last
 * @param priceTax whether its amounts include tax or it is added to them
 * @param currentPeriod what is paid for now, or the trial, from its start to the day before its end
 * @param trial until when it is tried, as long as nothing was paid for it
 * @param nextPayment when the next period begins and has to be paid; nothing when it has ended, is paused, or ends before
 * @param automaticRenewal whether that is paid by itself; what is not renewed by hand lapses then
 * @param endsOn for which day it was cancelled
 * @param pausedOn since when it is paused
 * @param paymentUnderWay the cart with which the next period is being paid
 * @param credit what changes have left over, to be taken off the next periods
 * @param carried what changes have come to, to be paid with the next period
 * @param scheduledChange what will be different from a later day on
 * @param dunning as long as a payment that fell due has failed
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
        Money nextAmount,
        PriceTax priceTax,
        @Nullable DomainName domain,
        @Nullable SubscriptionId base,
        SubscriptionState status,
        LocalDate anchor,
        BillingPeriod currentPeriod,
        @Nullable BillingPeriod trial,
        @Nullable LocalDate nextPayment,
        boolean automaticRenewal,
        LocalDate termEnds,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate pausedOn,
        @Nullable CartId paymentUnderWay,
        @Nullable Dunning dunning,
        @Nullable Money credit,
        @Nullable Money carried,
        @Nullable ScheduledChange scheduledChange,
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
                subscription.nextTerms().due(),
                terms.priceTax(),
                terms.domain(),
                terms.base(),
                subscription.state(),
                subscription.anchor(),
                subscription.currentPeriod(),
                subscription.isUnpaidTrial() ? subscription.currentPeriod() : null,
                subscription.nextPayment().orElse(null),
                !subscription.dues().byHand(),
                subscription.termEnds(),
                subscription.course().endsOn(),
                subscription.course().pausedOn(),
                subscription.dues().paying(),
                subscription.dues().dunning(),
                subscription.dues().credit(),
                subscription.dues().carried(),
                subscription.dues().scheduled() == null
                        ? null
                        : ScheduledChange.of(subscription, subscription.dues().scheduled()),
                subscription.version());
    }
}
