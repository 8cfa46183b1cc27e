package org.cartulary.usecases.invoice;

import jakarta.inject.Inject;
import java.util.List;
import org.cartulary.domain.invoice.InvoiceDraft;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.invoice.DraftsOfReseller;
import org.cartulary.ports.invoice.InvoiceDrafts;
import org.cartulary.usecases.OwnClient;

/** Reads the open drafts. They stand in the reseller's account, so a contact sees none. */
public final class DraftsOfResellerHandler implements DraftsOfReseller {

    private final InvoiceDrafts drafts;

    @Inject
    public DraftsOfResellerHandler(InvoiceDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<InvoiceDraft> ask(Actor actor) {
        actor.require(Scope.INVOICES_READ);
        return OwnClient.account(actor) == null ? drafts.open(actor.reseller()) : List.of();
    }
}
