package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
import org.cartulary.ports.subscription.CancelSubscription;
import org.cartulary.ports.subscription.EndSubscriptions;
import org.cartulary.ports.subscription.EntitlementOfSubscription;
import org.cartulary.ports.subscription.PauseSubscription;
import org.cartulary.ports.subscription.SubscriptionsOfReseller;
import org.cartulary.usecases.subscription.CancelSubscriptionHandler;
import org.cartulary.usecases.subscription.EndSubscriptionsHandler;
import org.cartulary.usecases.subscription.EntitlementOfSubscriptionHandler;
import org.cartulary.usecases.subscription.PauseSubscriptionHandler;
import org.cartulary.usecases.subscription.SubscriptionEdit;
import org.cartulary.usecases.subscription.SubscriptionLetters;
import org.cartulary.usecases.subscription.SubscriptionsOfResellerHandler;

/** Subscriptions. */
public final class SubscriptionUseCases extends AbstractModule {
    @Override
    protected void configure() {
        bind(SubscriptionsOfReseller.class).to(SubscriptionsOfResellerHandler.class);
        bind(EntitlementOfSubscription.class).to(EntitlementOfSubscriptionHandler.class);
        bind(CancelSubscription.class).to(CancelSubscriptionHandler.class);
        bind(PauseSubscription.class).to(PauseSubscriptionHandler.class);
        bind(EndSubscriptions.class).to(EndSubscriptionsHandler.class);
        bind(SubscriptionEdit.class);
        bind(SubscriptionLetters.class);
    }
}
