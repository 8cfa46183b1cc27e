package org.cartulary.api.outlaw;

import org.cartulary.usecases.cart.OpenCartHandler;

/** Goes around the port. */
public record KnowsAHandler(OpenCartHandler handler) {}
