package org.cartulary.api.offer;

import java.time.InstantSource;
import java.util.List;
import org.cartulary.api.http.Access;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Repeat;
import org.cartulary.api.http.Route;
import org.cartulary.api.invoice.DocumentAnswer;
import org.cartulary.api.order.PendingDocument;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.ports.cart.DeclineOffer;
import org.cartulary.ports.cart.OfferOfToken;
import org.cartulary.ports.cart.PayOffer;

/** The routes of a sent cart for the client that holds its link. */
public final class OfferRoutes {

    private static final String OFFER = "/v1/offers/{token}";

    private final OfferOfToken offers;
    private final PayOffer pay;
    private final DeclineOffer decline;
    private final InstantSource clock;

    public OfferRoutes(OfferOfToken offers, PayOffer pay, DeclineOffer decline, InstantSource clock) {
        this.offers = offers;
        this.pay = pay;
        this.decline = decline;
        this.clock = clock;
    }

    public List<Route> all() {
        return List.of(
                Route.get(OFFER, call -> Answer.ok(shown(call))).with(Access.LINK),
                Route.get(
                                OFFER + "/document",
                                call -> DocumentAnswer.to(call, format -> offers.document(call.path("token"), format)))
                        .with(Access.LINK),
                Route.post(OFFER + "/payment", this::pay).with(Access.LINK).with(Repeat.RECOGNISED),
                Route.post(OFFER + "/decline", this::decline).with(Access.LINK).withoutBody());
    }

    private Answer pay(Call call) {
        Checkout checkout = pay.handle(call.body(PaymentFields.class).command(call.path("token"), call.requestKey()));
        if (checkout instanceof Checkout.Pending pending) {
            return Answer.json(202, PendingDocument.of(pending));
        }
        return Answer.created(call.location("/v1/offers/" + call.path("token")), shown(call));
    }

    private Answer decline(Call call) {
        decline.handle(call.path("token"));
        return Answer.noContent();
    }

    private OfferDocument shown(Call call) {
        OfferOfToken.View view = offers.ask(call.path("token"));
        String setAccess = view.setAccess() == null ? null : call.location("/v1/access/" + view.setAccess());
        return OfferDocument.of(view, clock.instant(), setAccess);
    }
}
