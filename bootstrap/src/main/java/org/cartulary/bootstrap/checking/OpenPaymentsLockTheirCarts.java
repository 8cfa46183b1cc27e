package org.cartulary.bootstrap.checking;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Stores;

/** A payment attempt that is pending or unknown, and a cart that is being paid, are one and the same. */
public final class OpenPaymentsLockTheirCarts implements Invariant {
    private final Stores stores;

    @Inject
    public OpenPaymentsLockTheirCarts(Stores stores) {
        this.stores = stores;
    }

    @Override
    public String text() {
        return "Each open payment attempt locks its cart, and no other cart is locked";
    }

    @Override
    public void check(ResellerId reseller, Findings findings) {
        Set<CartId> locked = new HashSet<>();
        for (Cart cart : new EveryPage<>(request -> stores.carts().page(reseller, null, CartState.PAYING, request))) {
            locked.add(cart.id());
        }
        for (PaymentState open : List.of(PaymentState.PENDING, PaymentState.UNKNOWN)) {
            for (PaymentAttempt attempt :
                    new EveryPage<>(request -> stores.paymentAttempts().page(reseller, open, request))) {
                findings.saw();
                findings.require(
                        locked.remove(attempt.purpose().cart()),
                        attempt.id() + " is " + open + " and alone does not lock "
                                + attempt.purpose().cart());
            }
        }
        locked.forEach(cart -> findings.require(false, cart + " is locked by no open payment attempt"));
    }
}
