package org.cartulary.domain.order;

import org.cartulary.domain.Event;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.permission.PermissionRef;
import org.cartulary.domain.reseller.Account;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What happens to orders. */
public sealed interface OrderEvent extends Event {

    record Placed(
            OrderId order,
            ClientId client,
            Account owner,
            Account payer,
            PurchaseMode mode,
            Money total,
            InvoiceId invoice,
            @Nullable PermissionRef permission)
            implements OrderEvent {

        public static Placed of(Order order) {
            return new Placed(
                    order.id(),
                    order.client(),
                    order.owner(),
                    order.payer(),
                    order.mode(),
                    order.quote().total(),
                    order.invoice(),
                    order.permission());
        }
    }
}
