package org.cartulary.ports.cart;

import org.cartulary.domain.cart.Cart;

/** The client says no to what was offered. The link is used up, and the reseller is told. */
public interface DeclineOffer {

    Cart handle(String token);
}
