package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Identities;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.cart.Carts;
import org.cartulary.ports.cart.OpenCart;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;

/** Opens a cart. */
public final class OpenCartHandler implements OpenCart {

    private final Transactions transactions;
    private final Lookup lookup;
    private final Carts carts;
    private final Identities identities;
    private final Recorder recorder;

    @Inject
    public OpenCartHandler(
            Transactions transactions, Lookup lookup, Carts carts, Identities identities, Recorder recorder) {
        this.transactions = transactions;
        this.lookup = lookup;
        this.carts = carts;
        this.identities = identities;
        this.recorder = recorder;
    }

    @Override
    public Cart handle(Command command) {
        command.actor().require(Scope.CARTS_WRITE);
        CartId id = new CartId(identities.next());
        return transactions.write(() -> {
            Outcome<Cart> opened = Cart.open(id, lookup.client(command.actor(), command.client()));
            carts.save(opened.next());
            recorder.record(By.of(command.actor(), command.client()), opened.events());
            return opened.next();
        });
    }
}
