package org.cartulary.ports.payment;

import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.refund.Refund;
import org.joda.money.Money;

/**
 * What a gateway is asked to give back of what it charged: at most once per key.
 *
 * @param charge the key under which it charged
 * @param reference what the gateway called that charge
 * @param amount all of the charge or some of it
 */
public record Repayment(String key, String charge, String reference, GatewayToken token, Money amount) {

    public static Repayment of(Refund refund) {
        return new Repayment(
                refund.gatewayKey(),
                refund.payment().toString(),
                refund.chargeReference(),
                refund.token(),
                refund.amount());
    }
}
