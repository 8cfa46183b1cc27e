package org.cartulary.domain.outlaw;

/** Has a name that says nothing. */
public record PriceManager(int prices) {}
