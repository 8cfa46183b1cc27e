package org.cartulary.api.cart;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Route;
import org.cartulary.api.json.Field;
import org.cartulary.api.json.Time;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.cart.AddChange;
import org.cartulary.ports.cart.AddRenewal;
import org.jspecify.annotations.Nullable;

/** The routes of the lines of a cart that renew or change what runs. */
public final class RunningLineRoutes {

    private final AddRenewal renew;
    private final AddChange change;

    public RunningLineRoutes(AddRenewal renew, AddChange change) {
        this.renew = renew;
        this.change = change;
    }

    public List<Route> all() {
        return List.of(
                Route.post("/v1/carts/{id}/renewals", this::renew), Route.post("/v1/carts/{id}/changes", this::change));
    }

    private Answer renew(Call call) {
        RenewalFields fields = call.body(RenewalFields.class);
        return LineRoutes.added(
                call,
                renew.handle(new AddRenewal.Command(
                        call.actor(),
                        CartRoutes.cart(call),
                        Field.required("subscription", fields.subscription(), SubscriptionId::parse),
                        Field.optional("until", fields.until(), Time::date),
                        call.expectedVersion())));
    }

    private Answer change(Call call) {
        ChangeFields fields = call.body(ChangeFields.class);
        return LineRoutes.added(
                call, change.handle(fields.command(call.actor(), CartRoutes.cart(call), call.expectedVersion())));
    }

    /** Which subscription is to be renewed, and up to which day if not for a whole period. */
    private record RenewalFields(
            @Nullable String subscription, @Nullable String until) {}
}
