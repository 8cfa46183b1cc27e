package org.cartulary.ports.renewal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Recurring work: pays for the next period of whatever is due, with the owner's payment method; a client's only under a permission in
 * force with the act {@code renew}, the client's card among its payer modes, and caps that cover the sum. What one owner has due for one
 * client is one order with one invoice.
 *
 * <p>Where it is not permitted, there is no card, or the card is declined, dunning begins: further tries, suspension, termination, each
 * told by mail. Safe to run on several nodes at once, and after it was killed at any point: what is being paid is held by its cart, and a
 * period is renewed once.
 *
 * <p>A subscription is renewed at most once on a day: arrears, after an outage or with a clock that was set forward, are caught up one
 * period a day, never by a burst of charges.
 */
public interface RenewSubscriptions {

    /** What is due by today, each reseller's own. */
    default RenewalReport handle() {
        return handle(null);
    }

    /**
     * What is due by a day, also one to come; without one, by today. No subscription is paid for more than one period ahead of today.
     */
    RenewalReport handle(@Nullable LocalDate until);
}
