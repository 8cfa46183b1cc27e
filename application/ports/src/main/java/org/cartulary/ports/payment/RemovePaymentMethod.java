package org.cartulary.ports.payment;

import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.reseller.Actor;

/** Removes a payment method; from then on nothing charges it. Removing it again changes nothing. */
public interface RemovePaymentMethod {

    void handle(Command command);

    record Command(Actor actor, PaymentMethodId method) {}
}
