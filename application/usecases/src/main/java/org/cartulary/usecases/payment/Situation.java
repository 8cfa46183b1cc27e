package org.cartulary.usecases.payment;

import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Reseller;

/** What a booking is about, as it was read in this transaction or stands locked since the one before. */
public record Situation(Cart cart, Client client, Reseller reseller, Quote quote) {}
