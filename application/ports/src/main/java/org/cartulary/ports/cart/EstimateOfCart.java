package org.cartulary.ports.cart;

import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.invoice.Estimate;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.invoice.InvoiceFormat;

/**
 * What would this cart cost the client, as a document? Of a sent cart the frozen quote, until the day on which its price stands; of an open
 * one the quote of now, for 14 days. The sent cart's mail carries it.
 */
public interface EstimateOfCart {

    /** Refuses with {@code cart.unknown}, and what a quote refuses; with {@code input.malformed} anything but a page and a PDF. */
    DocumentFile document(Actor actor, CartId cart, Estimate.Kind kind, InvoiceFormat format);
}
