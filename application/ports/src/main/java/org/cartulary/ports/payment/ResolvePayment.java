package org.cartulary.ports.payment;

import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.cart.Checkout;

/**
 * Asks the gateway now about one payment attempt, and books or fails it. Refuses with {@code payment.declined} one that failed, so its
 * answer is the one that the checkout itself would have given.
 */
public interface ResolvePayment {

    Checkout handle(Actor actor, PaymentAttemptId payment);
}
