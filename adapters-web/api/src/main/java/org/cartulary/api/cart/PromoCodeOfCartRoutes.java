package org.cartulary.api.cart;

import java.util.List;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Route;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.ports.cart.ApplyPromoCode;

/** The routes of the promo codes of a cart. Their version is the cart's. */
public final class PromoCodeOfCartRoutes {

    private static final String ONE = "/v1/carts/{id}/promo-codes/{code}";

    private final ApplyPromoCode apply;

    public PromoCodeOfCartRoutes(ApplyPromoCode apply) {
        this.apply = apply;
    }

    public List<Route> all() {
        return List.of(
                Route.put(ONE, call -> CartRoutes.answer(apply.apply(command(call))))
                        .withoutBody(),
                Route.delete(ONE, call -> CartRoutes.answer(apply.remove(command(call)))));
    }

    private static ApplyPromoCode.Command command(Call call) {
        return new ApplyPromoCode.Command(
                call.actor(), CartRoutes.cart(call), call.path("code", PromoCodeName::parse), call.expectedVersion());
    }
}
