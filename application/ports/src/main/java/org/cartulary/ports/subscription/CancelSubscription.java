package org.cartulary.ports.subscription;

import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Ends a subscription, or takes that back. A client's contact does it for what its client owns; the reseller for what it owns itself, and
 * on a client's behalf under a permission in force with the act {@code cancel}. The owner is told by mail, and the reseller too where
 * the client acted.
 *
 * <p>What is left of the paid time is used up or lost: nothing is paid back.
 */
public interface CancelSubscription {

    /**
     * From now, or for a day: until then it runs and can be kept. Refuses with {@code subscription.not-in-force}, with
     * {@code subscription.not-on-that-day} for a date that is not after today or is after the term, and with
     * {@code permission.not-granted} or {@code permission.expired}.
     */
    Subscription cancel(Command command);

    /** Takes a cancellation back that has not come into effect; refuses with {@code subscription.not-cancelled}. */
    Subscription keep(Actor actor, SubscriptionId subscription, @Nullable Long expectedVersion);

    record Command(
            Actor actor,
            SubscriptionId subscription,
            Timing when,
            @Nullable Long expectedVersion) {}
}
