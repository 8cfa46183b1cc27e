package org.cartulary.ports.payment;

import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;

/**
 * Stores a reference to a payment method that the gateway keeps. The reseller's keys add it for the reseller alone, a contact for its own
 * client alone. Refuses a token that the gateway does not know ({@code payment.token-refused}).
 */
public interface AddPaymentMethod {

    PaymentMethod handle(Command command);

    record Command(Actor actor, Account holder, GatewayToken token) {}
}
