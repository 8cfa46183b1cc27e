package org.cartulary.domain.outlaw;

/** Lets money float. */
public record FloatingPrice(double amount) {}
