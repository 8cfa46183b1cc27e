package org.cartulary.api.order;

import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.domain.order.Order;
import org.cartulary.ports.cart.Checkout;

/** What a checkout is answered with: 201 and the order, or 202 and the payment that is not settled. */
public final class CheckoutAnswer {

    private CheckoutAnswer() {}

    public static Answer of(Call call, Checkout checkout) {
        if (checkout instanceof Checkout.Booked booked) {
            Order order = booked.order();
            return Answer.created(call.location("/v1/orders/" + order.id()), OrderDocument.of(order));
        }
        Checkout.Pending pending = (Checkout.Pending) checkout;
        return Answer.json(202, PendingDocument.of(pending))
                .with("Location", call.location("/v1/payments/" + pending.payment()));
    }
}
