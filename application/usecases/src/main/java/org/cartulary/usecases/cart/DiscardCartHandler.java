package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import org.cartulary.domain.cart.Cart;
import org.cartulary.ports.cart.DiscardCart;

/** Gives a cart up. */
public final class DiscardCartHandler implements DiscardCart {

    private final CartEdit edit;

    @Inject
    public DiscardCartHandler(CartEdit edit) {
        this.edit = edit;
    }

    @Override
    public Cart handle(Command command) {
        return edit.apply(command.actor(), command.cart(), null, Cart::discard);
    }
}
