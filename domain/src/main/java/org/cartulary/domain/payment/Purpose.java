package org.cartulary.domain.payment;

import java.time.YearMonth;
import java.util.List;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.Allotment;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.permission.PermissionRef;
import org.cartulary.domain.reseller.Account;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a payment is for: all that is needed to book the order once the gateway says yes, even by another process after a crash.
 *
 * @param principal who checked out
 * @param permission under which it was done on the client's behalf, if it was
 * @param month in which the permission counts it
 * @param credit what was taken of the account credit of the client for it; nothing for none
 * @param taken what it took of the limits of products, to be given back if the payment fails
 */
public record Purpose(
        CartId cart,
        ClientId client,
        PurchaseMode mode,
        Account payer,
        Account owner,
        String principal,
        @Nullable PermissionRef permission,
        YearMonth month,
        @Nullable Money credit,
        List<Allotment> taken) {

    public Purpose {
        taken = List.copyOf(taken);
    }

    /** All that the client is bound to: what is charged, and what is taken of its credit. */
    public Money whole(Money charged) {
        return credit == null ? charged : charged.plus(credit);
    }
}
