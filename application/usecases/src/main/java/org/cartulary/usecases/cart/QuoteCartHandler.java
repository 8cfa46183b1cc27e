package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import java.time.InstantSource;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.cart.QuoteCart;
import org.cartulary.usecases.Lookup;

/** Says what a cart costs. */
public final class QuoteCartHandler implements QuoteCart {

    private final Lookup lookup;
    private final Quoting quoting;
    private final InstantSource clock;

    @Inject
    public QuoteCartHandler(Lookup lookup, Quoting quoting, InstantSource clock) {
        this.lookup = lookup;
        this.quoting = quoting;
        this.clock = clock;
    }

    @Override
    public Quote handle(Command command) {
        command.actor().require(Scope.CARTS_READ);
        Cart cart = lookup.cart(command.actor(), command.cart());
        Client client = lookup.client(command.actor(), cart.client());
        return quoting.quote(cart, client, lookup.reseller(cart.reseller()), command.mode(), clock.instant());
    }
}
