package org.cartulary.usecases.subscription;

import jakarta.inject.Inject;
import org.cartulary.domain.subscription.Changes;
import org.cartulary.ports.subscription.ChangeSubscriptions;
import org.cartulary.ports.subscription.Subscriptions;

/** Makes the changes whose day has come. */
public final class ChangeSubscriptionsHandler implements ChangeSubscriptions {

    private final SubscriptionSteps steps;
    private final Subscriptions subscriptions;

    @Inject
    public ChangeSubscriptionsHandler(SubscriptionSteps steps, Subscriptions subscriptions) {
        this.steps = steps;
        this.subscriptions = subscriptions;
    }

    @Override
    public int handle() {
        return steps.all(
                "change-subscriptions", subscriptions::toChange, subscription -> new Changes(subscription).come());
    }
}
