package org.cartulary.api.cart;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Route;
import org.cartulary.api.json.Field;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.cart.AddLine;
import org.cartulary.ports.cart.AddRenewal;
import org.cartulary.ports.cart.ChangeLine;
import org.cartulary.ports.cart.RemoveLine;
import org.jspecify.annotations.Nullable;

/** The routes of the lines of a cart. Their version is the cart's. */
public final class LineRoutes {

    private static final String LINES = "/v1/carts/{id}/lines";
    private static final String RENEWALS = "/v1/carts/{id}/renewals";
    private static final String ONE = LINES + "/{line}";

    private final AddLine add;
    private final AddRenewal renew;
    private final ChangeLine change;
    private final RemoveLine remove;

    public LineRoutes(AddLine add, AddRenewal renew, ChangeLine change, RemoveLine remove) {
        this.add = add;
        this.renew = renew;
        this.change = change;
        this.remove = remove;
    }

    public List<Route> all() {
        return List.of(
                Route.post(LINES, this::add),
                Route.post(RENEWALS, this::renew),
                Route.patch(ONE, this::change),
                Route.delete(ONE, this::remove));
    }

    private Answer add(Call call) {
        CartId cart = CartRoutes.cart(call);
        LineFields fields = call.body(LineFields.class);
        return added(
                call,
                add.handle(
                        new AddLine.Command(call.actor(), cart, fields.code(), fields.wish(), call.expectedVersion())));
    }

    private Answer renew(Call call) {
        CartId cart = CartRoutes.cart(call);
        SubscriptionId renewed =
                Field.required("subscription", call.body(RenewalFields.class).subscription(), SubscriptionId::parse);
        return added(call, renew.handle(new AddRenewal.Command(call.actor(), cart, renewed, call.expectedVersion())));
    }

    private static Answer added(Call call, AddLine.Added added) {
        return Answer.created(
                        call.location("/v1/carts/" + added.cart().id() + "/lines/" + added.line()),
                        new AddedDocument(added.line(), CartDocument.of(added.cart())))
                .version(added.cart().version());
    }

    private Answer change(Call call) {
        Cart changed = change.handle(new ChangeLine.Command(
                call.actor(),
                CartRoutes.cart(call),
                line(call),
                call.body(LineChange.class).wish(),
                call.expectedVersion()));
        return CartRoutes.answer(changed);
    }

    private Answer remove(Call call) {
        return CartRoutes.answer(remove.handle(
                new RemoveLine.Command(call.actor(), CartRoutes.cart(call), line(call), call.expectedVersion())));
    }

    private static LineId line(Call call) {
        return call.path("line", LineId::parse);
    }

    /** Which subscription is to be renewed. */
    private record RenewalFields(@Nullable String subscription) {}

    /** Which line was added, and the cart as it is now. */
    private record AddedDocument(LineId line, CartDocument cart) {}
}
