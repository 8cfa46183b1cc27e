package org.cartulary.ports.creditnote;

import java.util.List;
import java.util.Optional;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jspecify.annotations.Nullable;

/** Keeps credit notes; {@code save} as every store, by version. A number is used once per series. */
public interface CreditNotes {

    void save(CreditNote note);

    Optional<CreditNote> find(ResellerId reseller, CreditNoteId note);

    /** All that credit an invoice, oldest first. They are few: each takes some of what is left. */
    List<CreditNote> of(ResellerId reseller, InvoiceId invoice);

    /**
     * Newest first; the key of a page is the text of the credit note's identity.
     *
     * @param client about whom they are
     * @param recipient in whose account they stand
     */
    Page<CreditNote> page(
            ResellerId reseller, @Nullable ClientId client, @Nullable Account recipient, PageRequest request);
}
