package org.cartulary.api.cart;

import java.util.List;
import java.util.Objects;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Query;
import org.cartulary.api.http.Route;
import org.cartulary.api.invoice.DocumentAnswer;
import org.cartulary.api.json.Choice;
import org.cartulary.api.json.Field;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.Estimate;
import org.cartulary.ports.cart.CartsOfReseller;
import org.cartulary.ports.cart.DiscardCart;
import org.cartulary.ports.cart.EstimateOfCart;
import org.cartulary.ports.cart.OpenCart;
import org.jspecify.annotations.Nullable;

/** The routes of carts themselves. */
public final class CartRoutes {

    private final OpenCart open;
    private final DiscardCart discard;
    private final CartsOfReseller carts;
    private final EstimateOfCart estimates;

    public CartRoutes(OpenCart open, DiscardCart discard, CartsOfReseller carts, EstimateOfCart estimates) {
        this.open = open;
        this.discard = discard;
        this.carts = carts;
        this.estimates = estimates;
    }

    public List<Route> all() {
        return List.of(
                Route.get("/v1/carts", this::list),
                Route.post("/v1/carts", this::open),
                Route.get("/v1/carts/{id}/document", this::estimate),
                Route.get("/v1/carts/{id}", call -> answer(carts.one(call.actor(), cart(call)))),
                Route.delete(
                        "/v1/carts/{id}",
                        call -> answer(discard.handle(new DiscardCart.Command(call.actor(), cart(call))))));
    }

    private Answer list(Call call) {
        Query query = call.query("client", "status", "limit", "after");
        return call.page(
                carts.page(
                        call.actor(),
                        query.optional("client", ClientId::parse),
                        query.optional("status", Choice.of(CartState.values())),
                        query.page(CartId::parse)),
                CartDocument::of);
    }

    private Answer estimate(Call call) {
        Query query = call.query("kind", "format");
        Estimate.Kind kind = Objects.requireNonNullElse(
                query.optional("kind", Choice.of(Estimate.Kind.values())), Estimate.Kind.ESTIMATE);
        return DocumentAnswer.to(call, query, format -> estimates.document(call.actor(), cart(call), kind, format));
    }

    private Answer open(Call call) {
        ClientId client = Field.required("client", call.body(NewCart.class).client(), ClientId::parse);
        Cart opened = open.handle(new OpenCart.Command(call.actor(), client));
        return Answer.created(call.location("/v1/carts/" + opened.id()), CartDocument.of(opened))
                .version(opened.version());
    }

    static CartId cart(Call call) {
        return call.path("id", CartId::parse);
    }

    static Answer answer(Cart cart) {
        return Answer.ok(CartDocument.of(cart)).version(cart.version());
    }

    /** For whom a cart is opened. */
    private record NewCart(@Nullable String client) {}
}
