package org.cartulary.ports.subscription;

import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;

/** Which services run, for whom? */
public interface SubscriptionsOfReseller {

    /** Newest first. */
    Page<Subscription> page(Actor actor, SubscriptionFilter filter, PageRequest request);

    /** Refuses with {@code subscription.unknown}. */
    Subscription one(Actor actor, SubscriptionId subscription);
}
