package org.cartulary.api.subscription;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Query;
import org.cartulary.api.http.Route;
import org.cartulary.api.json.Field;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.SubscriptionState;
import org.cartulary.ports.subscription.CancelSubscription;
import org.cartulary.ports.subscription.EntitlementOfSubscription;
import org.cartulary.ports.subscription.PauseSubscription;
import org.cartulary.ports.subscription.SetRenewal;
import org.cartulary.ports.subscription.SubscriptionFilter;
import org.cartulary.ports.subscription.SubscriptionsOfReseller;
import org.cartulary.ports.subscription.UndoChange;
import org.jspecify.annotations.Nullable;

/** The routes of subscriptions: the services of a client. */
public final class SubscriptionRoutes {

    private static final String ONE = "/v1/subscriptions/{id}";

    private final SubscriptionsOfReseller subscriptions;
    private final EntitlementOfSubscription entitlement;
    private final CancelSubscription cancel;
    private final PauseSubscription pause;
    private final SetRenewal renewal;
    private final UndoChange undo;

    public SubscriptionRoutes(
            SubscriptionsOfReseller subscriptions,
            EntitlementOfSubscription entitlement,
            CancelSubscription cancel,
            PauseSubscription pause,
            SetRenewal renewal,
            UndoChange undo) {
        this.subscriptions = subscriptions;
        this.entitlement = entitlement;
        this.cancel = cancel;
        this.pause = pause;
        this.renewal = renewal;
        this.undo = undo;
    }

    public List<Route> all() {
        return List.of(
                Route.get("/v1/subscriptions", this::list),
                Route.get(ONE, call -> answer(subscriptions.one(call.actor(), id(call)))),
                Route.get(
                        ONE + "/entitlement",
                        call -> Answer.ok(EntitlementDocument.of(entitlement.ask(call.actor(), id(call))))),
                Route.put(ONE + "/cancellation", this::cancel),
                Route.delete(
                        ONE + "/cancellation",
                        call -> answer(cancel.keep(call.actor(), id(call), call.expectedVersion()))),
                Route.put(ONE + "/renewal", this::setRenewal),
                Route.put(ONE + "/pause", call -> answer(pause.pause(call.actor(), id(call), call.expectedVersion())))
                        .withoutBody(),
                Route.delete(
                        ONE + "/change", call -> answer(undo.handle(call.actor(), id(call), call.expectedVersion()))),
                Route.delete(
                        ONE + "/pause", call -> answer(pause.resume(call.actor(), id(call), call.expectedVersion()))));
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

    private Answer cancel(Call call) {
        CancellationFields fields = call.body(CancellationFields.class);
        return answer(cancel.cancel(
                new CancelSubscription.Command(call.actor(), id(call), fields.timing(), call.expectedVersion())));
    }

    private Answer setRenewal(Call call) {
        Boolean automatic = call.body(RenewalFields.class).automatic();
        return answer(renewal.handle(new SetRenewal.Command(
                call.actor(), id(call), !Field.required("automatic", automatic), call.expectedVersion())));
    }

    private static SubscriptionId id(Call call) {
        return call.path("id", SubscriptionId::parse);
    }

    private static Answer answer(Subscription subscription) {
        return Answer.ok(SubscriptionDocument.of(subscription)).version(subscription.version());
    }

    /** Whether it is renewed by itself. */
    private record RenewalFields(@Nullable Boolean automatic) {}
}
