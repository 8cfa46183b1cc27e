package org.cartulary.api.cart;

import java.util.List;
import java.util.Objects;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Repeat;
import org.cartulary.api.http.Route;
import org.cartulary.api.json.Field;
import org.cartulary.api.order.CheckoutAnswer;
import org.cartulary.api.quote.CertificateRoutes;
import org.cartulary.api.quote.QuoteDocument;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.quote.Quote;
import org.cartulary.ports.cart.CheckOutCart;
import org.cartulary.ports.cart.PurchaseModesOfCart;
import org.cartulary.ports.cart.QuoteCart;
import org.cartulary.ports.cart.RevokeOffer;
import org.cartulary.ports.cart.SendCart;
import org.jspecify.annotations.Nullable;

/** The routes that lead from a cart to a purchase: what it costs, how it can be paid, paying it or sending it. */
public final class PurchaseRoutes {

    private final QuoteCart quote;
    private final PurchaseModesOfCart modes;
    private final CheckOutCart checkOut;
    private final SendCart send;
    private final RevokeOffer revokeOffer;

    public PurchaseRoutes(
            QuoteCart quote, PurchaseModesOfCart modes, CheckOutCart checkOut, SendCart send, RevokeOffer revokeOffer) {
        this.quote = quote;
        this.modes = modes;
        this.checkOut = checkOut;
        this.send = send;
        this.revokeOffer = revokeOffer;
    }

    public List<Route> all() {
        return List.of(
                Route.post("/v1/carts/{id}/quote", this::quote).with(Repeat.READ),
                Route.get("/v1/carts/{id}/certificate", this::certificate),
                Route.get("/v1/carts/{id}/purchase-modes", this::modes),
                Route.post("/v1/carts/{id}/checkout", this::checkOut).with(Repeat.RECOGNISED),
                Route.post("/v1/carts/{id}/send", this::send),
                Route.delete("/v1/carts/{id}/send", this::revokeOffer));
    }

    /** A mode decides who buys. Without one the client does, as in two of the three. */
    private Answer quote(Call call) {
        String mode = call.bodyOr(QuoteFields.class, new QuoteFields(null)).purchaseMode();
        return Answer.ok(QuoteDocument.explained(
                quoted(call, mode == null ? null : Field.required("purchaseMode", mode, PurchaseMode::parse))));
    }

    private Answer certificate(Call call) {
        return CertificateRoutes.answer(
                quoted(call, call.query("purchaseMode").optional("purchaseMode", PurchaseMode::parse)));
    }

    private Quote quoted(Call call, @Nullable PurchaseMode mode) {
        return quote.handle(new QuoteCart.Command(
                call.actor(), CartRoutes.cart(call), Objects.requireNonNullElse(mode, PurchaseMode.CLIENT_COMPLETES)));
    }

    private Answer modes(Call call) {
        return Answer.ok(new ModeDocument.All(modes.ask(call.actor(), CartRoutes.cart(call)).stream()
                .map(ModeDocument::of)
                .toList()));
    }

    private Answer checkOut(Call call) {
        return CheckoutAnswer.of(
                call,
                checkOut.handle(call.body(CheckoutFields.class)
                        .command(call.actor(), CartRoutes.cart(call), call.requestKey())));
    }

    private Answer send(Call call) {
        return CartRoutes.answer(send.handle(call.body(SendFields.class).command(call.actor(), CartRoutes.cart(call))));
    }

    private Answer revokeOffer(Call call) {
        return CartRoutes.answer(revokeOffer.handle(new RevokeOffer.Command(call.actor(), CartRoutes.cart(call))));
    }

    /** For which way of buying a cart is quoted. */
    private record QuoteFields(@Nullable String purchaseMode) {}
}
