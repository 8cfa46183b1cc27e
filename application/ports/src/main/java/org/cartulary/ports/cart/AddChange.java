package org.cartulary.ports.cart;

import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.proration.CreditUse;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Adds a line to an open cart that changes a subscription of the cart's client: its seats, its plan, its billing cycle. Nothing changes
 * before the cart is paid. Quote, purchase modes and checkout are those of every cart; on a client's behalf it takes the act
 * {@code change}.
 *
 * <p>At once, or on a later day within the period that was paid: the rest of that is credited, and the rest of the new is charged, counted
 * by the {@link ProrationMethod}; what the credit is worth more is taken off the next periods. With another billing cycle a new period and
 * a new term begin today. From a later period on: nothing is charged now.
 *
 * <p>{@link ProrationMethod#COALESCE} charges with the next renewal. Until then what it comes to is carried; any change at once by another
 * method is paid together with it, also one to what it is already, which settles it.
 */
public interface AddChange {

    /**
     * Refuses with {@code subscription.unknown}, also for what is another client's; with {@code subscription.not-in-force} for what has
     * ended, is paused or is to end; with {@code subscription.in-arrears}; with {@code subscription.change-waits} for what becomes another one on a
     * day that was agreed; with {@code subscription.no-change-on-that-day}; with {@code subscription.of-another-family} for a product that
     * is no plan of its family; with {@code subscription.nothing-to-change}; with what the product refuses of every line
     * ({@code catalog.quantity-out-of-range} and others); and with {@code cart.already-in-cart}.
     */
    AddLine.Added handle(Command command);

    /**
     * What shall be different; what is left out stays.
     *
     * @param when at once, at the end of the period or of the term, or on a day: one of the present period, or one with which a later one
     *     begins. When left out, what the product says of this direction: usually more than before is at once, and less is from the next
     *     period on
     * @param proration how it is charged; when left out, what the product says. Another billing cycle begins a new period, so it is paid
     *     at once and counted
     * @param credit what becomes of what it leaves over; when left out, what the product says
     */
    record Command(
            Actor actor,
            CartId cart,
            SubscriptionId subscription,
            @Nullable Integer quantity,
            @Nullable ProductCode product,
            @Nullable BillingCycle cycle,
            @Nullable Timing when,
            @Nullable ProrationMethod proration,
            @Nullable CreditUse credit,
            @Nullable Long expectedVersion) {}
}
