package org.cartulary.ports.renewal;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Recurring work: pays for the next period of whatever is due, with the owner's payment method; a client's only under a permission in
 * force with the act {@code renew}, the client's card among its payer modes, and caps that cover the sum. What one owner has due for one
 * client is one order with one invoice.
 *
 * <p>Where it is not permitted, there is no card, or the card is declined, dunning begins: further tries, suspension, termination, each
 * told by mail. Safe after it was killed at any point: what is being paid is held by its cart, and a period is renewed once.
 *
 * <p>Safe on several nodes at once, who share the work: a run leaves alone the clients that another one has claimed, and what a killed
 * one had claimed is taken up by the next run that begins five minutes later.
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
    default RenewalReport handle(@Nullable LocalDate until) {
        return handle(until, progress -> {});
    }

    /**
     * The same, telling as it goes how far it has come.
     *
     * @param progress told in the calling thread, at the beginning and each time that some more are done
     */
    RenewalReport handle(@Nullable LocalDate until, Consumer<RenewalProgress> progress);
}
