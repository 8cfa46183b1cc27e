package org.cartulary.usecases.subscription;

import jakarta.inject.Inject;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.Ends;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.subscription.PauseSubscription;
import org.jspecify.annotations.Nullable;

/** Pauses and resumes. */
public final class PauseSubscriptionHandler implements PauseSubscription {

    private final SubscriptionEdit edit;

    @Inject
    public PauseSubscriptionHandler(SubscriptionEdit edit) {
        this.edit = edit;
    }

    @Override
    public Subscription pause(Actor actor, SubscriptionId subscription, @Nullable Long expectedVersion) {
        return edit.apply(
                actor, subscription, expectedVersion, Act.CHANGE, (running, today) -> new Ends(running).paused(today));
    }

    @Override
    public Subscription resume(Actor actor, SubscriptionId subscription, @Nullable Long expectedVersion) {
        return edit.apply(
                actor, subscription, expectedVersion, Act.CHANGE, (paused, today) -> new Ends(paused).resumed(today));
    }
}
