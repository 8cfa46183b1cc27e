package org.cartulary.bootstrap.guide;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.Refused;
import org.cartulary.domain.cart.CartError;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.cart.CheckOutCart;
import org.cartulary.ports.cart.Checkout;

/** What a host says to whoever wanted to buy. */
final class Answers {

    private Answers() {}

    static String answer(UseCases billing, CheckOutCart.Command command) {
        // begin answers
        try {
            Checkout checkout = billing.checkOutCart().handle(command);
            if (checkout instanceof Checkout.Booked booked) {
                return "Bought: " + booked.order().quote().total();
            }
            return "We are asking the bank. You will not be charged twice.";
        } catch (Refused refused) {
            Refusal no = refused.refusal();
            if (no instanceof CartError.QuoteStale stale) {
                return "The price is now " + stale.total() + ". Do you still want it?";
            }
            return no.code() + " " + no.facts();
        }
        // end answers
    }
}
