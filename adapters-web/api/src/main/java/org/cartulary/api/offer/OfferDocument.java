package org.cartulary.api.offer;

import java.time.Instant;
import org.cartulary.api.quote.QuoteDocument;
import org.cartulary.domain.cart.Offer;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.quote.Quote;
import org.cartulary.ports.cart.OfferOfToken;
import org.jspecify.annotations.Nullable;

/**
 * An offer as its client sees it: only what it needs to decide.
 *
 * @param organisation to whom it was made
 * @param quote the frozen price; a payment names its digest
 * @param order what it led to, once it is paid
 * @param setAccess where the client sets the reseller's access level, if the reseller had none at the moment of the purchase
 */
record OfferDocument(
        OfferStatus status,
        From reseller,
        String organisation,
        Language language,
        @Nullable Instant until,
        @Nullable String note,
        @Nullable QuoteDocument quote,
        @Nullable Bought order,
        @Nullable String setAccess) {

    static OfferDocument of(OfferOfToken.View view, Instant now, @Nullable String setAccess) {
        Offer offer = view.cart().offer();
        Order order = view.order();
        Quote frozen = order == null ? view.cart().frozen() : order.quote();
        return new OfferDocument(
                OfferStatus.of(view, now),
                new From(view.reseller().name(), view.reseller().email()),
                view.client().profile().organisation(),
                view.client().profile().language(),
                offer == null ? null : offer.until(),
                offer == null ? null : offer.note(),
                frozen == null ? null : QuoteDocument.explained(frozen),
                order == null ? null : new Bought(order.id(), order.invoice(), order.placedAt()),
                setAccess);
    }

    /** Who made the offer. */
    record From(String name, EmailAddress email) {}

    /** What was bought with it. */
    record Bought(OrderId id, InvoiceId invoice, Instant placedAt) {}
}
