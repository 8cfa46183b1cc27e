package org.cartulary.usecases.subscription;

import jakarta.inject.Inject;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.Changes;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.subscription.UndoChange;
import org.jspecify.annotations.Nullable;

/** Takes scheduled changes back. */
public final class UndoChangeHandler implements UndoChange {

    private final SubscriptionEdit edit;

    @Inject
    public UndoChangeHandler(SubscriptionEdit edit) {
        this.edit = edit;
    }

    @Override
    public Subscription handle(Actor actor, SubscriptionId subscription, @Nullable Long expectedVersion) {
        return edit.apply(
                actor, subscription, expectedVersion, Act.CHANGE, (running, today) -> new Changes(running).undone());
    }
}
