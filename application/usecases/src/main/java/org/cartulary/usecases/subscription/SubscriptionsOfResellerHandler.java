package org.cartulary.usecases.subscription;

import jakarta.inject.Inject;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionError;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.subscription.SubscriptionFilter;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.ports.subscription.SubscriptionsOfReseller;
import org.cartulary.usecases.OwnClient;

/** Reads subscriptions. A contact reads those that its client owns. */
public final class SubscriptionsOfResellerHandler implements SubscriptionsOfReseller {

    private final Subscriptions subscriptions;

    @Inject
    public SubscriptionsOfResellerHandler(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public Page<Subscription> page(Actor actor, SubscriptionFilter filter, PageRequest request) {
        actor.require(Scope.SUBSCRIPTIONS_READ);
        Account own = OwnClient.account(actor);
        SubscriptionFilter narrowed = own == null
                ? filter
                : new SubscriptionFilter(OwnClient.client(actor, filter.client()), own, filter.status());
        return subscriptions.page(actor.reseller(), narrowed, request);
    }

    @Override
    public Subscription one(Actor actor, SubscriptionId subscription) {
        actor.require(Scope.SUBSCRIPTIONS_READ);
        return subscriptions
                .find(actor.reseller(), subscription)
                .filter(found -> OwnClient.sees(actor, found.owner()))
                .orElseThrow(() -> new SubscriptionError.Unknown(subscription).refused());
    }
}
