package org.cartulary.ports.cart;

import java.util.List;
import java.util.Optional;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jspecify.annotations.Nullable;

/** Keeps carts; {@code save} as every store, by version. A frozen quote comes back to the byte. */
public interface Carts {

    void save(Cart cart);

    /** The same for several, of which none is another version of another, by as few statements as can be; all or none. */
    default void saveAll(List<Cart> carts) {
        carts.forEach(this::save);
    }

    Optional<Cart> find(ResellerId reseller, CartId cart);

    /** Newest first; the key of a page is the text of the cart's identity. */
    Page<Cart> page(ResellerId reseller, @Nullable ClientId client, @Nullable CartState state, PageRequest request);
}
