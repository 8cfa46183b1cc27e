package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import org.cartulary.domain.cart.Cart;
import org.cartulary.ports.cart.RemoveLine;

/** Takes a line out of a cart. */
public final class RemoveLineHandler implements RemoveLine {

    private final CartEdit edit;

    @Inject
    public RemoveLineHandler(CartEdit edit) {
        this.edit = edit;
    }

    @Override
    public Cart handle(Command command) {
        return edit.apply(
                command.actor(), command.cart(), command.expectedVersion(), cart -> cart.remove(command.line()));
    }
}
