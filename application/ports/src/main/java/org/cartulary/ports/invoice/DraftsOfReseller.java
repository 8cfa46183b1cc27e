package org.cartulary.ports.invoice;

import java.util.List;
import org.cartulary.domain.invoice.InvoiceDraft;
import org.cartulary.domain.reseller.Actor;

/** What waits for the invoice of its month? */
public interface DraftsOfReseller {

    /** By month, then by currency. The orders name the identity of their draft as their invoice. */
    List<InvoiceDraft> ask(Actor actor);
}
