package org.cartulary.usecases.subscription;

import jakarta.inject.Inject;
import org.cartulary.domain.subscription.Ends;
import org.cartulary.ports.subscription.EndSubscriptions;
import org.cartulary.ports.subscription.Subscriptions;

/** Ends what was cancelled for a day that has come. */
public final class EndSubscriptionsHandler implements EndSubscriptions {

    private final SubscriptionSteps steps;
    private final Subscriptions subscriptions;

    @Inject
    public EndSubscriptionsHandler(SubscriptionSteps steps, Subscriptions subscriptions) {
        this.steps = steps;
        this.subscriptions = subscriptions;
    }

    @Override
    public int handle() {
        return steps.all("end-subscriptions", subscriptions::toEnd, subscription -> new Ends(subscription).ended());
    }
}
