package org.cartulary.usecases.payment;

import org.cartulary.domain.payment.GatewayToken;

/** A payment method that a gateway has described and that is not stored yet. */
public record NewCard(String gateway, GatewayToken token, String label) {}
