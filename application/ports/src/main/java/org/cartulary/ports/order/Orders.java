package org.cartulary.ports.order;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jspecify.annotations.Nullable;

/** Keeps orders, which never change. A second order of one cart throws {@link org.cartulary.ports.ConcurrentChange}. */
public interface Orders {

    void add(Order order);

    /** Several of one reseller, by as few statements as can be; all or none. */
    default void addAll(List<Order> orders) {
        orders.forEach(this::add);
    }

    Optional<Order> find(ResellerId reseller, OrderId order);

    /** Those of the orders that exist, in order of identity. */
    List<Order> findAll(ResellerId reseller, Collection<OrderId> orders);

    Optional<Order> findByCart(ResellerId reseller, CartId cart);

    /**
     * Newest first; the key of a page is the text of the order's identity.
     *
     * @param client about whom they are
     * @param owner in whose account the result stands
     */
    Page<Order> page(ResellerId reseller, @Nullable ClientId client, @Nullable Account owner, PageRequest request);
}
