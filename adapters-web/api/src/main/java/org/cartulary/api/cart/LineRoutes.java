package org.cartulary.api.cart;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Route;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.LineId;
import org.cartulary.ports.cart.AddLine;
import org.cartulary.ports.cart.ChangeLine;
import org.cartulary.ports.cart.RemoveLine;

/** The routes of the lines of a cart. Their version is the cart's. */
public final class LineRoutes {

    private static final String LINES = "/v1/carts/{id}/lines";
    private static final String ONE = LINES + "/{line}";

    private final AddLine add;
    private final ChangeLine change;
    private final RemoveLine remove;

    public LineRoutes(AddLine add, ChangeLine change, RemoveLine remove) {
        this.add = add;
        this.change = change;
        this.remove = remove;
    }

    public List<Route> all() {
        return List.of(Route.post(LINES, this::add), Route.patch(ONE, this::change), Route.delete(ONE, this::remove));
    }

    private Answer add(Call call) {
        CartId cart = CartRoutes.cart(call);
        LineFields fields = call.body(LineFields.class);
        return added(
                call,
                add.handle(
                        new AddLine.Command(call.actor(), cart, fields.code(), fields.wish(), call.expectedVersion())));
    }

    static Answer added(Call call, AddLine.Added added) {
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

    /** Which line was added, and the cart as it is now. */
    private record AddedDocument(LineId line, CartDocument cart) {}
}
