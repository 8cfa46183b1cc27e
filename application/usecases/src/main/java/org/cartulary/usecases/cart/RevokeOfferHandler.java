package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import org.cartulary.domain.cart.Cart;
import org.cartulary.ports.cart.RevokeOffer;

/** Takes a sent cart back. */
public final class RevokeOfferHandler implements RevokeOffer {

    private final CartEdit edit;
    private final SentCarts sentCarts;

    @Inject
    public RevokeOfferHandler(CartEdit edit, SentCarts sentCarts) {
        this.edit = edit;
        this.sentCarts = sentCarts;
    }

    @Override
    public Cart handle(Command command) {
        return edit.apply(command.actor(), command.cart(), null, cart -> {
            var revoked = cart.revokeOffer();
            sentCarts.withdraw(cart);
            return revoked;
        });
    }
}
