package org.cartulary.usecases.subscription;

import jakarta.inject.Inject;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.subscription.Renewals;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.subscription.SetRenewal;

/** To let it lapse is to end it, and to let it go on is to renew it: each needs that act. */
public final class SetRenewalHandler implements SetRenewal {

    private final SubscriptionEdit edit;

    @Inject
    public SetRenewalHandler(SubscriptionEdit edit) {
        this.edit = edit;
    }

    @Override
    public Subscription handle(Command command) {
        return edit.apply(
                command.actor(),
                command.subscription(),
                command.expectedVersion(),
                command.byHand() ? Act.CANCEL : Act.RENEW,
                (running, today) -> new Renewals(running).renewing(command.byHand()));
    }
}
