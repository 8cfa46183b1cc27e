package org.cartulary.domain.subscription;

import java.time.LocalDate;
import org.cartulary.domain.cart.CartId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a subscription and its next payment.
 *
 * @param paying the cart with which something for it is being paid: until that is settled, no other payment for it begins
 * @param dunning as long as a payment that fell due has failed
 * @param notBefore the first day on which the next payment is made by itself, so that arrears are caught up one period a day
 * @param paid what was paid for the whole present period, where that is not its recurring amount
 * @param credit what changes have left over, to be taken off the next periods
 * @param scheduled what shall be different from the next period on
 * @param byHand whether nothing is paid by itself: it lapses where nobody renews it
 * @param noticed the day of a payment, or of its lapse, of which its owner was told ahead
 */
public record Dues(
        @Nullable CartId paying,
        @Nullable Dunning dunning,
        @Nullable LocalDate notBefore,
        @Nullable Money paid,
        @Nullable Money credit,
        @Nullable Change scheduled,
        boolean byHand,
        @Nullable LocalDate noticed) {

    public static final Dues NONE = new Dues(null, null, null, null, null, null);

    /** Of one that renews by itself, of whose next payment nobody was told yet. */
    public Dues(
            @Nullable CartId paying,
            @Nullable Dunning dunning,
            @Nullable LocalDate notBefore,
            @Nullable Money paid,
            @Nullable Money credit,
            @Nullable Change scheduled) {
        this(paying, dunning, notBefore, paid, credit, scheduled, false, null);
    }

    /** Of a subscription that was started with a discount. */
    static Dues paid(Money amount, Money recurring) {
        return new Dues(null, null, null, amount.equals(recurring) ? null : amount, null, null);
    }

    Dues paying(@Nullable CartId cart) {
        return new Dues(cart, dunning, notBefore, paid, credit, scheduled, byHand, noticed);
    }

    Dues dunned(@Nullable Dunning next) {
        return new Dues(null, next, notBefore, paid, credit, scheduled, byHand, noticed);
    }

    Dues aside(@Nullable Dunning moved, LocalDate until) {
        return new Dues(null, moved, until, paid, credit, scheduled, byHand, noticed);
    }

    Dues scheduled(@Nullable Change change) {
        return new Dues(null, dunning, notBefore, paid, credit, change, byHand, noticed);
    }

    /** A further period was paid for: what was scheduled has come, and so much of the credit is used up. */
    Dues renewed(@Nullable Money amount, Money used, LocalDate today) {
        return new Dues(null, null, today.plusDays(1), amount, left(used), null, byHand, noticed);
    }

    /** A change came into effect at once, and left so much over. */
    Dues changed(Money more) {
        Money sum = credit == null ? more : credit.plus(more);
        return new Dues(null, dunning, notBefore, null, sum.isZero() ? null : sum, null, byHand, noticed);
    }

    /** Whether it is renewed by hand only, from now on. */
    public Dues renewing(boolean nowByHand) {
        return new Dues(paying, dunning, notBefore, paid, credit, scheduled, nowByHand, null);
    }

    Dues noticed(LocalDate day) {
        return new Dues(paying, dunning, notBefore, paid, credit, scheduled, byHand, day);
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

    private @Nullable Money left(Money used) {
        return credit == null || credit.equals(used) ? null : credit.minus(used);
    }
}
