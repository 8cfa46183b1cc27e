package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.cart.SuiteGroup;
import org.cartulary.ports.Identities;
import org.cartulary.ports.cart.GroupIntoSuite;

/** Replaces the products of a suite by the suite. */
public final class GroupIntoSuiteHandler implements GroupIntoSuite {

    private final CartEdit edit;
    private final LineProducts products;
    private final Identities identities;

    @Inject
    public GroupIntoSuiteHandler(CartEdit edit, LineProducts products, Identities identities) {
        this.edit = edit;
        this.products = products;
        this.identities = identities;
    }

    @Override
    public Cart handle(Command command) {
        LineId id = new LineId(identities.next());
        return edit.apply(command.actor(), command.cart(), command.expectedVersion(), cart -> {
            cart.requireOpen();
            SuiteGroup group = SuiteGroup.in(cart, products.product(cart, command.suite()));
            Outcome<Cart> grouped = cart.group(group, group.line(id, products.prices(cart), cart.currency()));
            products.requireLeft(grouped.next(), group.suite());
            return grouped;
        });
    }
}
