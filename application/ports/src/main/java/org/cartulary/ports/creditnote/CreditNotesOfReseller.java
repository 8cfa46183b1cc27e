package org.cartulary.ports.creditnote;

import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.jspecify.annotations.Nullable;

/** Which credit notes were issued? */
public interface CreditNotesOfReseller {

    /** Newest first. A contact sees those that stand in its client's account. */
    Page<CreditNote> page(Actor actor, @Nullable ClientId client, PageRequest request);

    /** Refuses with {@code credit-note.unknown}. */
    CreditNote one(Actor actor, CreditNoteId creditNote);

    /** As a document to read and keep. Refuses with {@code credit-note.unknown} and {@code invoice.no-e-invoice}. */
    DocumentFile document(Actor actor, CreditNoteId creditNote, InvoiceFormat format);
}
