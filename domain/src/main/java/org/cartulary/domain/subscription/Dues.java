package org.cartulary.domain.subscription;

import java.time.LocalDate;
import org.cartulary.domain.cart.CartId;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a subscription and its next payment.
 *
 * @param paying the cart with which its next period is being paid: until that is settled, no other payment for it begins
 * @param dunning as long as a payment that fell due has failed
 * @param notBefore the first day on which the next payment is made by itself, so that arrears are caught up one period a day
 */
public record Dues(
        @Nullable CartId paying,
        @Nullable Dunning dunning,
        @Nullable LocalDate notBefore) {

    public static final Dues NONE = new Dues(null, null, null);

    Dues paying(@Nullable CartId cart) {
        return new Dues(cart, dunning, notBefore);
    }

    /** When a payment that falls due on this day is made by itself; nothing while one is under way. */
    @Nullable
    LocalDate payableOn(LocalDate due) {
        if (paying != null) {
            return null;
        }
        if (dunning != null) {
            return dunning.next();
        }
        return notBefore != null && notBefore.isAfter(due) ? notBefore : due;
    }
}
