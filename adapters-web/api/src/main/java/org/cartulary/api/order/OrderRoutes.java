package org.cartulary.api.order;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Query;
import org.cartulary.api.http.Route;
import org.cartulary.api.quote.CertificateRoutes;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.order.OrderId;
import org.cartulary.ports.order.OrdersOfReseller;

/** The routes of orders. */
public final class OrderRoutes {

    private final OrdersOfReseller orders;

    public OrderRoutes(OrdersOfReseller orders) {
        this.orders = orders;
    }

    public List<Route> all() {
        return List.of(
                Route.get("/v1/orders", this::list),
                Route.get("/v1/orders/{id}", this::one),
                Route.get("/v1/orders/{id}/certificate", this::certificate));
    }

    private Answer list(Call call) {
        Query query = call.query("client", "limit", "after");
        return call.page(
                orders.page(call.actor(), query.optional("client", ClientId::parse), query.page(OrderId::parse)),
                OrderDocument::of);
    }

    private Answer one(Call call) {
        return Answer.ok(OrderDocument.of(order(call)));
    }

    private Answer certificate(Call call) {
        return CertificateRoutes.answer(order(call).quote());
    }

    private Order order(Call call) {
        return orders.one(call.actor(), call.path("id", OrderId::parse));
    }
}
