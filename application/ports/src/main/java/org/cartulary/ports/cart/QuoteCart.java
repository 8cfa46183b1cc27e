package org.cartulary.ports.cart;

import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Actor;

/**
 * Says exactly what a cart costs now. The purchase mode decides who buys, and so the tax: the reseller when its own card pays, and
 * otherwise the client. A cart that is sent or being paid answers with its frozen quote. Changes nothing.
 */
public interface QuoteCart {

    Quote handle(Command command);

    record Command(Actor actor, CartId cart, PurchaseMode mode) {}
}
