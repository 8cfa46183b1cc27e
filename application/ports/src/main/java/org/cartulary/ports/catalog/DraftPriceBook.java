package org.cartulary.ports.catalog;

import org.cartulary.domain.catalog.BookContent;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.reseller.Actor;
import org.jspecify.annotations.Nullable;

/** Writes a draft of a price book, as a whole. Refuses products and a client that the reseller does not have. */
public interface DraftPriceBook {

    PriceBook handle(Command command);

    /**
     * What to write.
     *
     * @param book the draft that is written anew, or nothing for a new one
     */
    record Command(
            Actor actor,
            @Nullable PriceBookId book,
            BookContent content,
            @Nullable Long expectedVersion) {}
}
