package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
import org.cartulary.ports.order.OrdersOfReseller;
import org.cartulary.usecases.order.OrdersOfResellerHandler;

/** Orders. */
public final class OrderUseCases extends AbstractModule {
    @Override
    protected void configure() {
        bind(OrdersOfReseller.class).to(OrdersOfResellerHandler.class);
    }
}
