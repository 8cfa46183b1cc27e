package org.cartulary.persistence.memory;

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
import org.cartulary.ports.order.Orders;
import org.jspecify.annotations.Nullable;

/** Orders in memory, at most one per cart. */
final class InMemoryOrders implements Orders {

    private final InMemoryTransactions transactions;
    private final Table<Order> orders;
    private final UniqueKey carts;

    InMemoryOrders(InMemoryTransactions transactions) {
        this.transactions = transactions;
        orders = new Table<>(transactions);
        carts = new UniqueKey(transactions);
    }

    @Override
    public void add(Order order) {
        transactions.statement(() -> {
            orders.insert(order.reseller(), order.id(), order);
            carts.insert(order.reseller(), order.cart(), order.id());
        });
    }

    @Override
    public Optional<Order> find(ResellerId reseller, OrderId order) {
        return orders.find(reseller, order);
    }

    @Override
    public List<Order> findAll(ResellerId reseller, Collection<OrderId> sought) {
        return sought.stream()
                .distinct()
                .sorted(IdentityOrder.BY_TEXT)
                .flatMap(order -> orders.find(reseller, order).stream())
                .toList();
    }

    @Override
    public Optional<Order> findByCart(ResellerId reseller, CartId cart) {
        return carts.holder(reseller, cart).flatMap(order -> orders.find(reseller, order));
    }

    @Override
    public Page<Order> page(
            ResellerId reseller, @Nullable ClientId client, @Nullable Account owner, PageRequest request) {
        String after = request.after();
        List<Order> found = orders.newestFirst(reseller, after == null ? null : OrderId.parse(after))
                .filter(order -> client == null || client.equals(order.client()))
                .filter(order -> owner == null || owner.equals(order.owner()))
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(found, request, order -> order.id().toString());
    }
}
