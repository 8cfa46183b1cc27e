package org.cartulary.ports.payment;

import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.payment.PaymentAttempt;
import org.joda.money.Money;

/** What a gateway is asked to charge: at most once per key. */
public record Charge(String key, GatewayToken token, Money amount) {

    public static Charge of(PaymentAttempt attempt) {
        return new Charge(attempt.gatewayKey(), attempt.token(), attempt.amount());
    }
}
