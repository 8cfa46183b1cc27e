package org.cartulary.usecases.order;

import jakarta.inject.Inject;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.order.OrderError;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.order.Orders;
import org.cartulary.ports.order.OrdersOfReseller;
import org.cartulary.usecases.OwnClient;
import org.jspecify.annotations.Nullable;

/** Reads orders. A contact reads those that its client owns. */
public final class OrdersOfResellerHandler implements OrdersOfReseller {

    private final Orders orders;

    @Inject
    public OrdersOfResellerHandler(Orders orders) {
        this.orders = orders;
    }

    @Override
    public Page<Order> page(Actor actor, @Nullable ClientId client, PageRequest request) {
        actor.require(Scope.ORDERS_READ);
        Account owner = OwnClient.account(actor);
        return orders.page(actor.reseller(), OwnClient.client(actor, client), owner, request);
    }

    @Override
    public Order one(Actor actor, OrderId order) {
        actor.require(Scope.ORDERS_READ);
        return orders.find(actor.reseller(), order)
                .filter(found -> OwnClient.sees(actor, found.owner()))
                .orElseThrow(() -> new OrderError.Unknown(order).refused());
    }
}
