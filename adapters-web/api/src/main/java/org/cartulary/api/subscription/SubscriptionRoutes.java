package org.cartulary.api.subscription;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Query;
import org.cartulary.api.http.Route;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.SubscriptionState;
import org.cartulary.ports.subscription.SubscriptionFilter;
import org.cartulary.ports.subscription.SubscriptionsOfReseller;

/** The routes of subscriptions: the services of a client. */
public final class SubscriptionRoutes {

    private final SubscriptionsOfReseller subscriptions;

    public SubscriptionRoutes(SubscriptionsOfReseller subscriptions) {
        this.subscriptions = subscriptions;
    }

    public List<Route> all() {
        return List.of(Route.get("/v1/subscriptions", this::list), Route.get("/v1/subscriptions/{id}", this::one));
    }

    private Answer list(Call call) {
        Query query = call.query("client", "owner", "status", "limit", "after");
        SubscriptionFilter filter = new SubscriptionFilter(
                query.optional("client", ClientId::parse),
                query.optional("owner", Account::parse),
                query.optional("status", SubscriptionState::parse));
        return call.page(
                subscriptions.page(call.actor(), filter, query.page(SubscriptionId::parse)), SubscriptionDocument::of);
    }

    private Answer one(Call call) {
        return Answer.ok(
                SubscriptionDocument.of(subscriptions.one(call.actor(), call.path("id", SubscriptionId::parse))));
    }
}
