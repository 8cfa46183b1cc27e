package org.cartulary.domain.subscription;

import java.time.LocalDate;
import java.util.Objects;
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
 * @param scheduled what shall be different from a later day on
 * @param byHand whether nothing is paid by itself: it lapses where nobody renews it
 * @param noticed the day of a payment, or of its lapse, of which its owner was told ahead
 * @param carried what changes have come to and is paid with the next renewal; where there is such, there is no credit
 * @param changes since the present period was paid for; nothing where there were none
 */
public record Dues(
        @Nullable CartId paying,
        @Nullable Dunning dunning,
        @Nullable LocalDate notBefore,
        @Nullable Money paid,
        @Nullable Money credit,
        @Nullable Change scheduled,
        boolean byHand,
        @Nullable LocalDate noticed,
        @Nullable Money carried,
        @Nullable PeriodChanges changes) {

    public static final Dues NONE = new Dues(null, null, null, null, null, null);

    /** Of one that renews by itself, of whose next payment nobody was told yet. */
    public Dues(
            @Nullable CartId paying,
            @Nullable Dunning dunning,
            @Nullable LocalDate notBefore,
            @Nullable Money paid,
            @Nullable Money credit,
            @Nullable Change scheduled) {
        this(paying, dunning, notBefore, paid, credit, scheduled, false, null, null, null);
    }

    /** Of a subscription that was started with a discount. */
    static Dues paid(Money amount, Money recurring) {
        return new Dues(null, null, null, amount.equals(recurring) ? null : amount, null, null);
    }

    Dues paying(@Nullable CartId cart) {
        return new Dues(cart, dunning, notBefore, paid, credit, scheduled, byHand, noticed, carried, changes);
    }

    Dues dunned(@Nullable Dunning next) {
        return new Dues(null, next, notBefore, paid, credit, scheduled, byHand, noticed, carried, changes);
    }

    Dues aside(@Nullable Dunning moved, LocalDate until) {
        return new Dues(null, moved, until, paid, credit, scheduled, byHand, noticed, carried, changes);
    }

    Dues scheduled(@Nullable Change change) {
        return new Dues(null, dunning, notBefore, paid, credit, change, byHand, noticed, carried, changes);
    }

    /**
     * A further period was paid for, and so much was settled with it.
     *
     * @param balance of credit and of what was carried: above zero where more of the latter
     * @param waits what is scheduled for later still
     */
    Dues renewed(@Nullable Money amount, Money balance, @Nullable Change waits, LocalDate today) {
        return new Dues(null, null, today.plusDays(1), amount, credit, waits, byHand, noticed, carried, null)
                .plus(balance);
    }

    /**
     * A change came into effect.
     *
     * @param forPeriod what was paid for the present period, where that is not what it costs now
     * @param balance above zero, to be paid with the next renewal; below zero, taken off it
     * @param made all changes since the present period was paid for
     */
    Dues changed(@Nullable Money forPeriod, Money balance, PeriodChanges made) {
        return new Dues(null, dunning, notBefore, forPeriod, credit, null, byHand, noticed, carried, made)
                .plus(balance);
    }

    /** So much of the credit was given by credit notes; what is left of it waits for the next periods. */
    Dues paidOut(Money amount) {
        return plus(amount).withChanges(changes == null ? null : changes.paidOut());
    }

    private Dues withChanges(@Nullable PeriodChanges made) {
        return new Dues(paying, dunning, notBefore, paid, credit, scheduled, byHand, noticed, carried, made);
    }

    /** What changes have come to is netted: it is either owed, or left over, or nothing. */
    Dues plus(Money balance) {
        Money zero = Money.zero(balance.getCurrencyUnit());
        Money owed = Objects.requireNonNullElse(carried, zero)
                .minus(Objects.requireNonNullElse(credit, zero))
                .plus(balance);
        return new Dues(
                paying,
                dunning,
                notBefore,
                paid,
                owed.isNegative() ? owed.negated() : null,
                scheduled,
                byHand,
                noticed,
                owed.isPositive() ? owed : null,
                changes);
    }

    /** Whether it is renewed by hand only, from now on. */
    public Dues renewing(boolean nowByHand) {
        return new Dues(paying, dunning, notBefore, paid, credit, scheduled, nowByHand, null, carried, changes);
    }

    Dues noticed(LocalDate day) {
        return new Dues(paying, dunning, notBefore, paid, credit, scheduled, byHand, day, carried, changes);
    }

    /** What is scheduled moves with the end of the paid time. */
    Dues moved(LocalDate from, LocalDate to) {
        return scheduled == null ? this : scheduled(scheduled.moved(from, to));
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
