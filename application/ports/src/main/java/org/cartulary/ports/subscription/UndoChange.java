package org.cartulary.ports.subscription;

import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.jspecify.annotations.Nullable;

/**
 * Takes a change back that was scheduled for a later day. What was paid for it ahead is taken off the next periods. A client's contact does it for what its client owns; the reseller for what
 * it owns itself, and on a client's behalf under a permission in force with the act {@code change}.
 */
public interface UndoChange {

    /** Refuses with {@code subscription.no-change-scheduled}. */
    Subscription handle(Actor actor, SubscriptionId subscription, @Nullable Long expectedVersion);
}
