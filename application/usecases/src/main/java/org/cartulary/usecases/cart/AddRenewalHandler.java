package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.subscription.Renewals;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionError;
import org.cartulary.ports.Identities;
import org.cartulary.ports.cart.AddLine;
import org.cartulary.ports.cart.AddRenewal;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.usecases.Lookup;

/** Adds a line that renews. */
public final class AddRenewalHandler implements AddRenewal {

    private final CartEdit edit;
    private final Subscriptions subscriptions;
    private final Lookup lookup;
    private final Identities identities;
    private final InstantSource clock;

    @Inject
    public AddRenewalHandler(
            CartEdit edit, Subscriptions subscriptions, Lookup lookup, Identities identities, InstantSource clock) {
        this.edit = edit;
        this.subscriptions = subscriptions;
        this.lookup = lookup;
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    public AddLine.Added handle(Command command) {
        LineId id = new LineId(identities.next());
        Cart changed = edit.apply(command.actor(), command.cart(), command.expectedVersion(), cart -> {
            cart.requireOpen();
            Subscription renewed = subscriptions
                    .find(cart.reseller(), command.subscription())
                    .filter(found -> found.client().equals(cart.client()))
                    .orElseThrow(() -> new SubscriptionError.Unknown(command.subscription()).refused());
            LocalDate today = lookup.reseller(cart.reseller()).dateAt(clock.instant());
            new Renewals(renewed).requireRenewable(renewed.owner(), today);
            new Renewals(renewed).nextPeriod(command.until());
            return cart.add(CartLine.renewing(id, renewed, command.until()));
        });
        return new AddLine.Added(changed, id);
    }
}
