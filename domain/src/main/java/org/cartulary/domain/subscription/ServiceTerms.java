package org.cartulary.domain.subscription;

import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is subscribed to.
 *
 * @param name what the product was called when it was bought
 * @param recurring net, due at the start of each billing period
 * @param base the subscription that carries this add-on
 */
public record ServiceTerms(
        ProductCode product,
        String name,
        int quantity,
        BillingCycle cycle,
        Term term,
        Money recurring,
        @Nullable DomainName domain,
        @Nullable SubscriptionId base) {}
