package org.cartulary.ports.cart;

import java.time.LocalDate;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.SubscriptionId;
import org.jspecify.annotations.Nullable;

/**
 * Adds a line to an open cart that pays for the next period of a subscription of the cart's client, at the price that was agreed when it
 * was started; or up to a day within it, so that what a client has falls due together (co-termination): all later periods are counted
 * from that day. Quote, purchase modes and checkout are those of every cart; on a client's behalf it takes the act {@code renew}.
 */
public interface AddRenewal {

    /**
     * Refuses with {@code subscription.unknown}, also for what is another client's; with {@code subscription.not-in-force} for what has
     * ended, is paused or ends before its next period; with {@code subscription.renewed-ahead} for what is paid for one period ahead
     * already; with {@code subscription.not-within-next-period} for a day that is not, with {@code subscription.in-trial} and
     * {@code subscription.in-arrears} for a part of a period; with {@code subscription.payment-under-way}; and with {@code cart.already-in-cart}.
     */
    AddLine.Added handle(Command command);

    /**
     * What is renewed.
     *
     * @param until the day on which the period after it begins; nothing for a whole period
     */
    record Command(
            Actor actor,
            CartId cart,
            SubscriptionId subscription,
            @Nullable LocalDate until,
            @Nullable Long expectedVersion) {}
}
