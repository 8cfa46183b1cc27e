package org.cartulary.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Samples.CART;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.NOON;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.cart;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.id;
import static org.cartulary.domain.Samples.quote;

import java.util.List;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.permission.PermissionId;
import org.cartulary.domain.permission.PermissionRef;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.subscription.SubscriptionId;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void isToldWithWhoOwnsAndPaysWhat() {
        OrderId id = new OrderId(id(52));
        InvoiceId invoice = new InvoiceId(id(53));
        Account client = new Account.OfClient(CLIENT);
        PermissionRef grant = new PermissionRef(new PermissionId(id(60)), 2);
        Order order = new Order(
                id,
                RESELLER,
                CART,
                CLIENT,
                client,
                client,
                PurchaseMode.CLIENT_CARD,
                quote(cart()),
                "key_1",
                grant,
                null,
                eur("0.00"),
                invoice,
                List.of(new SubscriptionId(id(54))),
                NOON);
        OrderEvent.Placed placed = OrderEvent.Placed.of(order);

        assertThat(placed)
                .isEqualTo(new OrderEvent.Placed(
                        id, CLIENT, client, client, PurchaseMode.CLIENT_CARD, eur("72.00"), invoice, grant));
        assertThat(placed.type()).isEqualTo("order.placed");
        assertThat(placed.subject()).isEqualTo(id);
    }
}
