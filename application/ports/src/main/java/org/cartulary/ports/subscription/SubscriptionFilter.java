package org.cartulary.ports.subscription;

import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.subscription.SubscriptionState;
import org.jspecify.annotations.Nullable;

/** Which subscriptions are wanted; what is absent does not narrow the list. */
public record SubscriptionFilter(
        @Nullable ClientId client,
        @Nullable Account owner,
        @Nullable SubscriptionState status) {

    public static final SubscriptionFilter ALL = new SubscriptionFilter(null, null, null);
}
