package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.LineId;
import org.cartulary.ports.Identities;
import org.cartulary.ports.cart.AddLine;

/** Adds a line as its product allows it. */
public final class AddLineHandler implements AddLine {

    private final CartEdit edit;
    private final LineProducts products;
    private final Identities identities;

    @Inject
    public AddLineHandler(CartEdit edit, LineProducts products, Identities identities) {
        this.edit = edit;
        this.products = products;
        this.identities = identities;
    }

    @Override
    public Added handle(Command command) {
        LineId id = new LineId(identities.next());
        Cart changed = edit.apply(command.actor(), command.cart(), command.expectedVersion(), cart -> {
            cart.requireOpen();
            return cart.add(products.line(cart, id, command.product(), command.wish()));
        });
        return new Added(changed, id);
    }
}
