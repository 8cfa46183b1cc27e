package org.cartulary.ports.subscription;

import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a subscription is renewed by itself. One that is not can be renewed by hand, as a line of a cart, until what is paid for runs
 * out, and lapses then. A client's contact decides it for what its client owns; the reseller for what it owns itself, and on a client's
 * behalf under a permission in force: with the act {@code renew} to renew by itself, with {@code cancel} to let it lapse.
 *
 * <p>Refuses with {@code subscription.not-in-force}, {@code subscription.in-arrears} and {@code subscription.payment-under-way}. Saying what
 * is so already changes nothing.
 */
public interface SetRenewal {

    Subscription handle(Command command);

    /** Which one, and how. */
    record Command(
            Actor actor,
            SubscriptionId subscription,
            boolean byHand,
            @Nullable Long expectedVersion) {}
}
