package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import java.util.function.Function;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.VersionError;
import org.cartulary.ports.cart.Carts;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;
import org.jspecify.annotations.Nullable;

/** One change of a cart by somebody who sells: looked up, changed, kept and recorded in one transaction. */
public final class CartEdit {

    private final Transactions transactions;
    private final Lookup lookup;
    private final Carts carts;
    private final Recorder recorder;

    @Inject
    public CartEdit(Transactions transactions, Lookup lookup, Carts carts, Recorder recorder) {
        this.transactions = transactions;
        this.lookup = lookup;
        this.carts = carts;
        this.recorder = recorder;
    }

    Cart apply(Actor actor, CartId id, @Nullable Long expectedVersion, Function<Cart, Outcome<Cart>> change) {
        actor.require(Scope.CARTS_WRITE);
        return transactions.write(() -> {
            Cart cart = lookup.cart(actor, id);
            VersionError.require(expectedVersion, cart.version(), id);
            Outcome<Cart> changed = change.apply(cart);
            if (changed.next().version() != cart.version()) {
                carts.save(changed.next());
            }
            recorder.record(By.of(actor, cart.client()), changed.events());
            return changed.next();
        });
    }
}
