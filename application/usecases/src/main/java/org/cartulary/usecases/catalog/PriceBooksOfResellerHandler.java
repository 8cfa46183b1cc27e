package org.cartulary.usecases.catalog;

import jakarta.inject.Inject;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceBookError;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.catalog.PriceBooks;
import org.cartulary.ports.catalog.PriceBooksOfReseller;

/** Reads price books. */
public final class PriceBooksOfResellerHandler implements PriceBooksOfReseller {

    private final PriceBooks books;

    @Inject
    public PriceBooksOfResellerHandler(PriceBooks books) {
        this.books = books;
    }

    @Override
    public Page<PriceBook> page(Actor actor, PageRequest request) {
        actor.require(Scope.CATALOG_READ);
        return books.page(actor.reseller(), request);
    }

    @Override
    public PriceBook one(Actor actor, PriceBookId book) {
        actor.require(Scope.CATALOG_READ);
        return books.find(actor.reseller(), book).orElseThrow(() -> new PriceBookError.Unknown(book).refused());
    }
}
