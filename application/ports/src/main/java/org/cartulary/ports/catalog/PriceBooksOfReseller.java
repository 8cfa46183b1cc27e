package org.cartulary.ports.catalog;

import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;

/** Which price books are there? */
public interface PriceBooksOfReseller {

    /** Newest first, whatever their state. */
    Page<PriceBook> page(Actor actor, PageRequest request);

    /** Refuses with {@code price-book.unknown}. */
    PriceBook one(Actor actor, PriceBookId book);
}
