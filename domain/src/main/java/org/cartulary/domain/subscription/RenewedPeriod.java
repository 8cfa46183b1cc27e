package org.cartulary.domain.subscription;

import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.ResellerId;

/** That a period of a subscription was paid for by an order: there is one for each period after the first, and for the first after a trial. */
public record RenewedPeriod(ResellerId reseller, SubscriptionId subscription, BillingPeriod period, OrderId order) {}
