package org.cartulary.usecases.payment;

import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.ports.payment.GatewayAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What a gateway said about an attempt.
 *
 * @param situation as the first transaction left it locked; read again where it is not known
 * @param answer nothing where the gateway was not asked
 */
record Answered(
        PaymentAttempt attempt,
        @Nullable Situation situation,
        @Nullable GatewayAnswer answer) {}
