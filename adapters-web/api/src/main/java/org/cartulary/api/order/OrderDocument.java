package org.cartulary.api.order;

import java.time.Instant;
import java.util.List;
import org.cartulary.api.quote.QuoteDocument;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.permission.PermissionRef;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.subscription.SubscriptionId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An order as it is shown.
 *
 * @param owner in whose account the result stands
 * @param placedBy the principal that checked out
 * @param permission the permission, and the version of its grant, under which it was done on the client's behalf
 * @param credit what of the total the account credit of the client paid
 */
public record OrderDocument(
        OrderId id,
        CartId cart,
        ClientId client,
        Account owner,
        Account payer,
        PurchaseMode purchaseMode,
        Money total,
        QuoteDocument quote,
        String placedBy,
        @Nullable PermissionRef permission,
        @Nullable PaymentAttemptId payment,
        Money credit,
        InvoiceId invoice,
        List<SubscriptionId> subscriptions,
        Instant placedAt) {

    public static OrderDocument of(Order order) {
        return new OrderDocument(
                order.id(),
                order.cart(),
                order.client(),
                order.owner(),
                order.payer(),
                order.mode(),
                order.quote().total(),
                QuoteDocument.of(order.quote()),
                order.principal(),
                order.permission(),
                order.payment(),
                order.credit(),
                order.invoice(),
                order.started(),
                order.placedAt());
    }
}
