package org.cartulary.ports.cart;

import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.jspecify.annotations.Nullable;

/** What was offered with this link? Reading uses nothing up, and still answers after the purchase. */
public interface OfferOfToken {

    /** Refuses with {@code token.unknown}. */
    View ask(String token);

    /** The offer as a document, an estimate. Refuses with {@code token.unknown} and {@code input.malformed} as {@link EstimateOfCart}. */
    DocumentFile document(String token, InvoiceFormat format);

    /**
     * An offer as its client sees it.
     *
     * @param order what it led to, once it is paid
     * @param setAccess the one-time token of the <i>Set access level</i> link: there exactly when the reseller had no access at the
     *     moment of the purchase, and the link still works
     */
    record View(
            Reseller reseller,
            Client client,
            Cart cart,
            @Nullable Order order,
            @Nullable String setAccess) {}
}
