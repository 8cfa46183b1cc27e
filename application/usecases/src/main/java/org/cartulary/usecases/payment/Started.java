package org.cartulary.usecases.payment;

import org.cartulary.domain.order.Order;
import org.cartulary.domain.payment.PaymentAttempt;

/** How far the first transaction of a checkout came. */
public sealed interface Started {

    /** An attempt is committed, and the gateway is to be asked. */
    record Paying(PaymentAttempt attempt, Situation situation) implements Started {}

    /** There was nothing to pay now: the order is booked. */
    record Done(Order order) implements Started {}

    /** The same request came before; this is the attempt that it made. */
    record Repeated(PaymentAttempt attempt) implements Started {}
}
