package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.subscription.Changes;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionError;
import org.cartulary.ports.Identities;
import org.cartulary.ports.cart.AddChange;
import org.cartulary.ports.cart.AddLine;
import org.cartulary.ports.subscription.Subscriptions;

/** Adds a line that changes. */
public final class AddChangeHandler implements AddChange {

    private final CartEdit edit;
    private final Subscriptions subscriptions;
    private final ChangeLines lines;
    private final Identities identities;

    @Inject
    public AddChangeHandler(CartEdit edit, Subscriptions subscriptions, ChangeLines lines, Identities identities) {
        this.edit = edit;
        this.subscriptions = subscriptions;
        this.lines = lines;
        this.identities = identities;
    }

    @Override
    public AddLine.Added handle(Command command) {
        LineId id = new LineId(identities.next());
        Cart changed = edit.apply(command.actor(), command.cart(), command.expectedVersion(), cart -> {
            cart.requireOpen();
            Subscription running = subscriptions
                    .find(cart.reseller(), command.subscription())
                    .filter(found -> found.client().equals(cart.client()))
                    .orElseThrow(() -> new SubscriptionError.Unknown(command.subscription()).refused());
            new Changes(running).requireChangeable(running.owner());
            CartLine line = lines.line(cart, id, running, command);
            return cart.add(line);
        });
        return new AddLine.Added(changed, id);
    }
}
