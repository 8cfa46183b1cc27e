package org.cartulary.usecases.subscription;

import jakarta.inject.Inject;
import java.time.InstantSource;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.Entitlement;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.subscription.EntitlementOfSubscription;
import org.cartulary.ports.subscription.SubscriptionsOfReseller;
import org.cartulary.usecases.Lookup;

/** Answers from the subscription and the day. */
public final class EntitlementOfSubscriptionHandler implements EntitlementOfSubscription {

    private final SubscriptionsOfReseller subscriptions;
    private final Lookup lookup;
    private final InstantSource clock;

    @Inject
    public EntitlementOfSubscriptionHandler(SubscriptionsOfReseller subscriptions, Lookup lookup, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.lookup = lookup;
        this.clock = clock;
    }

    @Override
    public Entitlement ask(Actor actor, SubscriptionId subscription) {
        return Entitlement.of(
                subscriptions.one(actor, subscription),
                lookup.reseller(actor.reseller()).dateAt(clock.instant()));
    }
}
