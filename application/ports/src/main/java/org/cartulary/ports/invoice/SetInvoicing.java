package org.cartulary.ports.invoice;

import org.cartulary.domain.invoice.Invoicing;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;

/**
 * Says when what the reseller pays for itself is invoiced, from the next order on. What waits for the invoice of its month goes on waiting
 * for it.
 */
public interface SetInvoicing {

    Reseller handle(Command command);

    record Command(Actor actor, Invoicing invoicing) {}
}
