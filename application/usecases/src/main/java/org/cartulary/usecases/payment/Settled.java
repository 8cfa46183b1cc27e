package org.cartulary.usecases.payment;

import org.cartulary.domain.order.Order;
import org.cartulary.domain.payment.PaymentAttempt;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt stands after an answer of the gateway.
 *
 * @param order what was booked just now, if anything
 */
record Settled(PaymentAttempt attempt, @Nullable Order order) {}
