package org.cartulary.persistence.memory;

import java.util.Optional;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.cart.Carts;
import org.jspecify.annotations.Nullable;

/** Carts in memory. */
final class InMemoryCarts implements Carts {

    private final Aggregates<Cart> carts;

    InMemoryCarts(InMemoryTransactions transactions) {
        carts = new Aggregates<>(transactions, Cart::reseller, Cart::id, Cart::version);
    }

    @Override
    public void save(Cart cart) {
        carts.save(cart);
    }

    @Override
    public Optional<Cart> find(ResellerId reseller, CartId cart) {
        return carts.find(reseller, cart);
    }

    @Override
    public Page<Cart> page(
            ResellerId reseller, @Nullable ClientId client, @Nullable CartState state, PageRequest request) {
        return carts.newestFirst(
                reseller,
                cart -> (client == null || client.equals(cart.client())) && (state == null || state == cart.state()),
                request,
                CartId::parse);
    }
}
