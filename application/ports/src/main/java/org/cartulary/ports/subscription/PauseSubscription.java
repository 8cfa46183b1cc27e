package org.cartulary.ports.subscription;

import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.jspecify.annotations.Nullable;

/**
 * Interrupts a subscription, or lets it go on. A client's contact does it for what its client owns; the reseller for what it owns itself,
 * and on a client's behalf under a permission in force with the act {@code change}. The owner is told by mail, and the reseller too where
 * the client acted.
 */
public interface PauseSubscription {

    /**
     * From today on it may not be used, and no payment falls due. Refuses with {@code subscription.not-in-force} one that is on hold,
     * has ended or is to end.
     */
    Subscription pause(Actor actor, SubscriptionId subscription, @Nullable Long expectedVersion);

    /**
     * From today on it may be used again. The days of the pause are added to what is paid for, and every later date moves by as many.
     * Refuses with {@code subscription.not-paused}.
     */
    Subscription resume(Actor actor, SubscriptionId subscription, @Nullable Long expectedVersion);
}
