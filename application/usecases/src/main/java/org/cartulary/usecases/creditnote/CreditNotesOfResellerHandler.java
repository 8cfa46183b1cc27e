package org.cartulary.usecases.creditnote;

import jakarta.inject.Inject;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.CreditNoteError;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.creditnote.CreditNotes;
import org.cartulary.ports.creditnote.CreditNotesOfReseller;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.cartulary.usecases.OwnClient;
import org.cartulary.usecases.invoice.BrandedDocuments;
import org.jspecify.annotations.Nullable;

/** Reads credit notes and renders their documents. A contact reads those in its client's account. */
public final class CreditNotesOfResellerHandler implements CreditNotesOfReseller {

    private final CreditNotes creditNotes;
    private final BrandedDocuments documents;

    @Inject
    public CreditNotesOfResellerHandler(CreditNotes creditNotes, BrandedDocuments documents) {
        this.creditNotes = creditNotes;
        this.documents = documents;
    }

    @Override
    public Page<CreditNote> page(Actor actor, @Nullable ClientId client, PageRequest request) {
        actor.require(Scope.INVOICES_READ);
        return creditNotes.page(actor.reseller(), OwnClient.client(actor, client), OwnClient.account(actor), request);
    }

    @Override
    public CreditNote one(Actor actor, CreditNoteId creditNote) {
        actor.require(Scope.INVOICES_READ);
        return creditNotes
                .find(actor.reseller(), creditNote)
                .filter(found -> OwnClient.sees(actor, found.recipient()))
                .orElseThrow(() -> new CreditNoteError.Unknown(creditNote).refused());
    }

    @Override
    public DocumentFile document(Actor actor, CreditNoteId creditNote, InvoiceFormat format) {
        return documents.render(one(actor, creditNote), format);
    }
}
