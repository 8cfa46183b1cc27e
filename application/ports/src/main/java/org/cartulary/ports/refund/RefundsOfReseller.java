package org.cartulary.ports.refund;

import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.refund.Refund;
import org.cartulary.domain.refund.RefundState;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jspecify.annotations.Nullable;

/** Which refunds were begun, and what became of them? */
public interface RefundsOfReseller {

    /** Newest first. Only for the reseller: a contact reads what was given back from its credit notes. */
    Page<Refund> page(Actor actor, @Nullable ClientId client, @Nullable RefundState state, PageRequest request);
}
