package org.cartulary.ports.order;

import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jspecify.annotations.Nullable;

/** What was ordered? */
public interface OrdersOfReseller {

    /** Newest first. */
    Page<Order> page(Actor actor, @Nullable ClientId client, PageRequest request);

    /** Refuses with {@code order.unknown}. */
    Order one(Actor actor, OrderId order);
}
