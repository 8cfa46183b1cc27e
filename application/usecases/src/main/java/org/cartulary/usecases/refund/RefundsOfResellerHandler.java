package org.cartulary.usecases.refund;

import jakarta.inject.Inject;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.refund.Refund;
import org.cartulary.domain.refund.RefundState;
import org.cartulary.domain.reseller.AccessError;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.refund.Refunds;
import org.cartulary.ports.refund.RefundsOfReseller;
import org.jspecify.annotations.Nullable;

/** Reads refunds, as payments are read: the reseller's own. */
public final class RefundsOfResellerHandler implements RefundsOfReseller {

    private final Refunds refunds;

    @Inject
    public RefundsOfResellerHandler(Refunds refunds) {
        this.refunds = refunds;
    }

    @Override
    public Page<Refund> page(Actor actor, @Nullable ClientId client, @Nullable RefundState state, PageRequest request) {
        actor.require(Scope.PAYMENTS_READ);
        if (actor instanceof Actor.ClientContact) {
            throw new AccessError.ScopeMissing(Scope.PAYMENTS_READ).refused();
        }
        return refunds.page(actor.reseller(), client, state, request);
    }
}
