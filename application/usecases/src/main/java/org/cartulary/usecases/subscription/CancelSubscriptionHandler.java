package org.cartulary.usecases.subscription;

import jakarta.inject.Inject;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.Ends;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.subscription.CancelSubscription;
import org.jspecify.annotations.Nullable;

/** Cancels and keeps. */
public final class CancelSubscriptionHandler implements CancelSubscription {

    private final SubscriptionEdit edit;

    @Inject
    public CancelSubscriptionHandler(SubscriptionEdit edit) {
        this.edit = edit;
    }

    @Override
    public Subscription cancel(Command command) {
        return edit.apply(
                command.actor(),
                command.subscription(),
                command.expectedVersion(),
                Act.CANCEL,
                (running, today) -> new Ends(running).cancelled(command.when(), today));
    }

    @Override
    public Subscription keep(Actor actor, SubscriptionId subscription, @Nullable Long expectedVersion) {
        return edit.apply(
                actor, subscription, expectedVersion, Act.CANCEL, (running, today) -> new Ends(running).kept());
    }
}
