package org.cartulary.ports.refund;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.refund.Refund;
import org.cartulary.domain.refund.RefundId;
import org.cartulary.domain.refund.RefundState;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Keeps refunds; {@code save} as every store, by version. A unique key lets at most one refund per credit note be anything but failed:
 * saving a second one is refused with {@code refund.already-under-way}.
 */
public interface Refunds {

    void save(Refund refund);

    Optional<Refund> find(ResellerId reseller, RefundId refund);

    /** All tries to refund a credit note, oldest first. */
    List<Refund> of(ResellerId reseller, CreditNoteId note);

    /** Those that are pending or unknown and were started before an instant, oldest first. */
    List<Refund> openSince(ResellerId reseller, Instant before, int most);

    /** Newest first; the key of a page is the text of the refund's identity. */
    Page<Refund> page(ResellerId reseller, @Nullable ClientId client, @Nullable RefundState state, PageRequest request);
}
