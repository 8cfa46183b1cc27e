package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
import org.cartulary.ports.subscription.SubscriptionsOfReseller;
import org.cartulary.usecases.subscription.SubscriptionsOfResellerHandler;

/** Subscriptions. */
public final class SubscriptionUseCases extends AbstractModule {
    @Override
    protected void configure() {
        bind(SubscriptionsOfReseller.class).to(SubscriptionsOfResellerHandler.class);
    }
}
