package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import java.time.InstantSource;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.invoice.Estimate;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.cart.EstimateOfCart;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.invoice.BrandedDocuments;

/** Reads the cart and renders its estimate. */
public final class EstimateOfCartHandler implements EstimateOfCart {

    private final Lookup lookup;
    private final Estimates estimates;
    private final BrandedDocuments documents;
    private final InstantSource clock;

    @Inject
    public EstimateOfCartHandler(Lookup lookup, Estimates estimates, BrandedDocuments documents, InstantSource clock) {
        this.lookup = lookup;
        this.estimates = estimates;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public DocumentFile document(Actor actor, CartId cart, Estimate.Kind kind, InvoiceFormat format) {
        actor.require(Scope.CARTS_READ);
        return documents.render(estimates.of(lookup.cart(actor, cart), kind, clock.instant()), format);
    }
}
