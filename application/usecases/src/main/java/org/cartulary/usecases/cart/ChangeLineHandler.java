package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import java.util.Objects;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartError;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.ports.cart.ChangeLine;
import org.jspecify.annotations.Nullable;

/** Changes what is wished for in a line, and keeps the rest. */
public final class ChangeLineHandler implements ChangeLine {

    private final CartEdit edit;
    private final LineProducts products;

    @Inject
    public ChangeLineHandler(CartEdit edit, LineProducts products) {
        this.edit = edit;
        this.products = products;
    }

    @Override
    public Cart handle(Command command) {
        return edit.apply(command.actor(), command.cart(), command.expectedVersion(), cart -> {
            cart.requireOpen();
            CartLine old = cart.line(command.line())
                    .orElseThrow(() -> new CartError.UnknownLine(cart.id(), command.line()).refused());
            return cart.change(products.line(cart, old.id(), old.product(), merged(old, command.wish())));
        });
    }

    private static CartLine.Wish merged(CartLine old, CartLine.Wish wish) {
        Term term = Objects.requireNonNullElse(wish.term(), old.term());
        return new CartLine.Wish(
                Objects.requireNonNullElse(wish.quantity(), old.quantity()),
                wish.cycle() == null ? keptCycle(old, term) : wish.cycle(),
                term,
                wish.domain() == null ? old.domain() : wish.domain(),
                wish.base() == null ? old.base() : wish.base(),
                wish.trial() == null ? !old.waivesTrial() : wish.trial(),
                wish.until() == null ? old.until().orElse(null) : wish.until());
    }

    /** Nothing, and so the product's default for the new term, when the old cycle does not divide it. */
    private static @Nullable BillingCycle keptCycle(CartLine old, Term term) {
        return old.cycle().divides(term) ? old.cycle() : null;
    }
}
