package org.cartulary.ports.subscription;

import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.Entitlement;
import org.cartulary.domain.subscription.SubscriptionId;

/** May it be used now? Asked by whoever runs the service, apart from billing. */
public interface EntitlementOfSubscription {

    /** On the reseller's day of now. Refuses with {@code subscription.unknown}. */
    Entitlement ask(Actor actor, SubscriptionId subscription);
}
